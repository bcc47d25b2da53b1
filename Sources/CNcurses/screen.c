#include "CNcurses.h"
#include "asking.h"
#include "output.h"
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static SCREEN *screen;
static bool is_live;
static bool is_unicode;
static bool has_modes;
static bool wants_mouse;
static bool has_links;

bool cn_is_live(void) { return is_live; }
bool cn_is_unicode(void) { return is_unicode; }

// Only the character set: how numbers are written is nobody's business here. A locale that is not
// installed, as after ssh from elsewhere, still says whether the terminal speaks UTF-8. Where nothing
// says anything, as on small servers, it does, as nearly every terminal.
static void set_locale(void) {
  const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
  const char *said = nullptr;
  for (int i = 0; i < 3 && said == nullptr; i++) {
    if (names[i] != nullptr && *names[i] != 0) said = names[i];
  }
  bool is_utf8 = said == nullptr || strcasestr(said, "UTF-8") || strcasestr(said, "UTF8");
  if (setlocale(LC_CTYPE, "") == nullptr || said == nullptr) {
    if (is_utf8) setlocale(LC_CTYPE, "C.UTF-8");
  }
  is_unicode = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == nullptr || value == (char *)-1 ? "" : value;
}

// A capability without its padding: a handler has no time to wait.
static size_t append(char *to, size_t at, size_t size, const char *text) {
  while (*text != 0 && at < size) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : nullptr;
    if (end != nullptr) {
      text = end + 1;
    } else {
      to[at++] = *text++;
    }
  }
  return at;
}

// What a crash writes: everything off, the normal screen, the cursor seen and below the rest.
static void arm_crash(void) {
  char all[512];
  size_t at = 0;
  if (has_links) at = append(all, at, sizeof all, "\033]8;;\033\\");
  if (has_modes) at = append(all, at, sizeof all, "\033[?2004l\033[?1006l\033[?1000l");
  const char *names[] = {"sgr0", "op", "rmkx", "rmcup", "cnorm"};
  for (int i = 0; i < 5; i++) at = append(all, at, sizeof all, capability(names[i]));
  if (*capability("rmcup") == 0) at = append(all, at, sizeof all, "\033[999;1H\r\n");
  cn_crash_arm(all, at);
}

void cn_use_links(void) {
  has_links = true;
  arm_crash();
}

// Past ncurses, whose putp writes to stdio's buffer and so at some other time.
static void put_modes(bool on) {
  if (!has_modes) return;
  const char *modes = !on           ? "\033[?2004l\033[?1006l\033[?1000l"
                      : wants_mouse ? "\033[?2004h\033[?1000h\033[?1006h"
                                    : "\033[?2004h";
  cn_send(modes, strlen(modes));
}

static void set_live(bool live) {
  is_live = live;
  cn_crash_set_live(live);
}

// Terminals that do what xterm does, and whose own entry is rarely on the machine one logs in to.
// What is started from here keeps TERM as it is.
bool cn_is_like_xterm(const char *name) {
  static const char *const families[] = {"xterm",   "foot",    "alacritty", "ghostty", "wezterm",
                                         "kitty",   "konsole", "vte",       "gnome",   "iterm",
                                         "contour", "rio",     "mintty",    "putty"};
  for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
    size_t length = strlen(families[i]);
    if (strncasecmp(name, families[i], length) != 0) continue;
    if (strchr("-+.0123456789", name[length]) != nullptr) return true;
  }
  return false;
}

static SCREEN *open_screen(void) {
  SCREEN *opened = newterm(nullptr, stdout, stdin);
  const char *name = getenv("TERM");
  if (opened != nullptr || name == nullptr || !cn_is_like_xterm(name)) return opened;
  opened = newterm("xterm-256color", stdout, stdin);
  return opened != nullptr ? opened : newterm("xterm", stdout, stdin);
}

static int refuse(void) {
  int status = OK;
  return setupterm(nullptr, STDOUT_FILENO, &status) == OK ? CN_NO_MEMORY : CN_UNKNOWN_TERMINAL;
}

static void set_up(bool colors) {
  // Raw, so that ^C, ^Z, ^S and ^Q are keys like others.
  raw();
  noecho();
  nonl();
  // A frame is finished although keys wait: they were all read before it was drawn.
  typeahead(-1);
  if (getenv("ESCDELAY") == nullptr) set_escdelay(25);
  mouseinterval(0);
  if (colors && has_colors()) {
    start_color();
    use_default_colors();
  }
  cn_input_open();
}

int cn_open(bool mouse, bool colors) {
  if (screen != nullptr) return CN_BUSY;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !cn_tty_save()) return CN_NOT_A_TERMINAL;
  set_locale();
  cn_signals_prepare();
  cn_gather(true);
  screen = open_screen();
  if (screen == nullptr) {
    cn_gather(false);
    return refuse();
  }
  // ANSI's introducer is the only ground to believe that it has, or ignores, the modes.
  has_modes = strncmp(capability("cup"), "\033[", 2) == 0;
  wants_mouse = mouse;
  arm_crash();
  set_live(true);
  cn_crash_install();
  if (*capability("cup") == 0 || !cn_signals_install()) {
    int reason = *capability("cup") == 0 ? CN_NO_CURSOR : CN_NO_MEMORY;
    cn_close();
    return reason;
  }
  set_up(colors);
  put_modes(true);
  if (has_modes) cn_ask();
  return CN_OPENED;
}

void cn_close(void) {
  if (screen == nullptr) return;
  if (is_live) cn_pause();
  cn_input_close();
  cn_signals_remove();
  cn_crash_remove();
  delscreen(screen);
  screen = nullptr;
}

void cn_pause(void) {
  if (!is_live) return;
  cn_await_answer();
  put_modes(false);
  endwin();
  cn_gather(false);
  // Without a second screen to leave, ours stays, and what follows begins below it.
  if (*capability("rmcup") == 0) cn_send("\n", 1);
  cn_tty_restore();
  set_live(false);
}

void cn_resume(bool from_shell) {
  if (is_live || screen == nullptr) return;
  // Somebody may have used stty in between. An editor that died, though, leaves nothing to keep.
  if (from_shell && cn_tty_save_if_cooked()) def_shell_mode();
  set_live(true);
  cn_gather(true);
  reset_prog_mode();
  put_modes(true);
  cn_input_resume();
  clearok(curscr, TRUE);
}

void cn_set_mouse(bool on) {
  wants_mouse = on;
  if (!is_live || !has_modes) return;
  const char *modes = on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l";
  cn_send(modes, strlen(modes));
}

void cn_forsake(void) {
  cn_gather(false);
  set_live(false);
}

void cn_leave_unseen(void) {
  if (is_live || screen == nullptr) return;
  if (cn_tty_save_if_cooked()) def_shell_mode();
  cn_gather(true);
  endwin();
  cn_discard();
  cn_gather(false);
}
