#include "CNcurses.h"
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Keys are read through a pad: reading through a window that is shown would refresh it.
static WINDOW *pad;
static mbstate_t partial;

static void define_unless_key(const char *sequence, int code) {
  // Some terminals send ESC [ M for a function key.
  int known = key_defined(sequence);
  if (known == 0 || known == KEY_MOUSE) define_key(sequence, code);
}

// Whether another program had the terminal since the last frame.
static bool is_resumed;

// Arrows come as the terminal database has them, and with them the other keypad, which would send
// sequences for digits and signs: nothing here has a use for those.
static void leave_keypad_numeric(void) {
  const char *sent = tigetstr("smkx");
  bool has_applied = sent != nullptr && sent != (char *)-1 && strstr(sent, "\033=") != nullptr;
  if (has_applied) cn_send("\033>", 2);
}

static void set_keypad(void) {
  keypad(pad, TRUE);
  leave_keypad_numeric();
}

// Where the keypad sends them all the same, they mean what is printed on the keys, whatever the
// database calls them: our own decoder knows them by their letters.
static void leave_keypad_to_decoder(void) {
  char sequence[] = "\033O?";
  for (char letter = 'j'; letter <= 'y'; letter++) {
    sequence[2] = letter;
    define_key(sequence, 0);
  }
}

void cn_input_open(void) {
  pad = newpad(1, 1);
  if (pad == nullptr) return;
  set_keypad();
  nodelay(pad, TRUE);
  leave_keypad_to_decoder();
  define_key("\033[200~", CN_PASTE_START);
  define_key("\033[201~", CN_PASTE_END);
  define_key("\033[<", CN_MOUSE);
  define_unless_key("\033[M", CN_OLD_MOUSE);
  // Some databases call it the other key; on today's keyboards it rubs out to the left.
  define_key("\177", KEY_BACKSPACE);
  memset(&partial, 0, sizeof partial);
}

void cn_input_close(void) {
  if (pad != nullptr) delwin(pad);
  pad = nullptr;
}

void cn_input_resume(void) {
  if (pad == nullptr) return;
  set_keypad();
  is_resumed = true;
}

void cn_input_shown(void) {
  if (is_resumed) leave_keypad_numeric();
  is_resumed = false;
}

int cn_read(void) { return pad == nullptr ? ERR : wgetch(pad); }

int cn_read_pasted(uint8_t *bytes, int room) {
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&keyboard, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, (size_t)room);
  return count > 0 ? (int)count : 0;
}

bool cn_needs_widening(void) {
  // Without a locale there is no character set to speak of, and terminals send UTF-8.
  return !cn_is_unicode() && MB_CUR_MAX > 0 && btowc(0xE4) != WEOF;
}

int cn_widen(uint8_t byte) {
  wchar_t wide = 0;
  char one = (char)byte;
  size_t length = mbrtowc(&wide, &one, 1, &partial);
  if (length == (size_t)-1) memset(&partial, 0, sizeof partial);
  return length == (size_t)-1 || length == (size_t)-2 ? -1 : (int)wide;
}

const char *cn_key_name(int code) { return code > KEY_MAX ? keyname(code) : nullptr; }

bool cn_input_ended(void) {
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  int waiting = 0;
  if (poll(&keyboard, 1, 0) <= 0) return false;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0;
}
