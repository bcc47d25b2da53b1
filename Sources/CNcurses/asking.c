// Whether the terminal shows all of a frame at once where it is marked (synchronised output, mode
// 2026): it is asked with DECRQM, in the same write as the first frame, before the screen is blanked:
// what a terminal might print of a question that it does not know is gone at once. The answer comes
// among the keys, whenever it likes; until then nothing is marked.
#include "asking.h"
#include "CNcurses.h"
#include "output.h"
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// How long an answer may be on its way when we leave, in milliseconds.
enum { patience = 200 };
static bool waits;
static struct timespec asked;

// Those that are known to pass over a question that they do not understand. Not in between:
// tmux 3.7 draws a whole pane for every marked frame or loses a part of it, screen marks nothing.
// Not Apple's: it prints the question's last letter.
static bool can_be_asked(void) {
  const char *name = getenv("TERM"), *program = getenv("TERM_PROGRAM");
  if (name == nullptr || !cn_is_like_xterm(name)) return false;
  if (getenv("TMUX") != nullptr || getenv("STY") != nullptr) return false;
  return program == nullptr || strcmp(program, "Apple_Terminal") != 0;
}

void cn_ask(void) {
  static const char question[] = "\033[?2026$p";
  if (!can_be_asked()) return;
  cn_send(question, sizeof question - 1);
  clock_gettime(CLOCK_MONOTONIC, &asked);
  waits = true;
}

void cn_answer(bool can_synchronize) {
  waits = false;
  cn_synchronize(can_synchronize);
}

static int time_left(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (now.tv_sec - asked.tv_sec > 1) return 0;
  long gone = (now.tv_sec - asked.tv_sec) * 1000 + (now.tv_nsec - asked.tv_nsec) / 1000000;
  return gone < patience ? patience - (int)gone : 0;
}

void cn_await_answer(void) {
  struct pollfd keyboard = {.fd = STDIN_FILENO, .events = POLLIN};
  char before = 0, byte = 0;
  while (waits && poll(&keyboard, 1, time_left()) > 0 && read(STDIN_FILENO, &byte, 1) == 1) {
    waits = before != '$' || byte != 'y';
    before = byte;
  }
  waits = false;
}
