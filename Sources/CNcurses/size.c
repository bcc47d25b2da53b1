// The size of a terminal that we had left: SIGWINCH went to others meanwhile.
#include "CNcurses.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

// What the environment says is not asked for: it freezes the size.
static int size_now(const char *variable, int told) {
  const char *text = getenv(variable);
  int frozen = text == nullptr ? 0 : atoi(text);
  return frozen > 0 ? frozen : told;
}

void cn_check_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  int rows = size_now("LINES", size.ws_row);
  int columns = size_now("COLUMNS", size.ws_col);
  if (!is_term_resized(rows, columns)) return;
  resizeterm(rows, columns);
  // So that the wait hears of it.
  raise(SIGWINCH);
}
