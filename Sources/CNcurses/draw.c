#include "CNcurses.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

int cn_columns(uint32_t scalar) {
  if (!cn_is_unicode()) {
    char bytes[MB_LEN_MAX];
    mbstate_t state = {};
    if (wcrtomb(bytes, (wchar_t)scalar, &state) == (size_t)-1) return -1;
  }
  return wcwidth((wchar_t)scalar);
}

static void convert(const struct cn_cell *cell, cchar_t *out) {
  wchar_t text[6];
  int length = 0;
  while (length < 5 && cell->text[length] != 0) {
    text[length] = (wchar_t)cell->text[length];
    length++;
  }
  text[length] = 0;
  int pair = cell->pair;
  // The last argument is how a pair beyond 255 gets in.
  setcchar(out, text, cell->attributes, (short)(pair > SHRT_MAX ? 0 : pair), &pair);
}

void cn_put(int y, int x, const struct cn_cell *cells, int count) {
  enum { chunk = 128 };
  cchar_t converted[chunk];
  for (int done = 0; done < count;) {
    int size = count - done < chunk ? count - done : chunk;
    int columns = 0;
    for (int i = 0; i < size; i++) {
      convert(&cells[done + i], &converted[i]);
      uint32_t base = cells[done + i].text[0];
      int width = base < 0x7F ? 1 : wcwidth((wchar_t)base);
      columns += width > 1 ? width : 1;
    }
    mvwadd_wchnstr(stdscr, y, x, converted, size);
    x += columns;
    done += size;
  }
}

void cn_erase(void) { werase(stdscr); }

void cn_distrust(void) { clearok(curscr, TRUE); }

// Answers ERR where the terminal cannot hide it; there is nothing to be done about that.
void cn_show_cursor(bool seen) { curs_set(seen ? 1 : 0); }

void cn_place_cursor(int y, int x) {
  leaveok(stdscr, y < 0);
  if (y >= 0) wmove(stdscr, y, x);
}

void cn_distrust_row(int y) { wredrawln(stdscr, y, 1); }

void cn_show_part(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_show(void) {
  cn_show_part();
  cn_input_shown();
  cn_flush();
}

int cn_width(void) { return getmaxx(stdscr); }
int cn_height(void) { return getmaxy(stdscr); }
int cn_colors(void) { return COLORS; }
int cn_pairs(void) { return COLOR_PAIRS; }

int cn_direct_bits(void) {
  if (COLORS <= 256) return 0;
  // RGB is a boolean, a number of bits, or "r/g/b".
  if (tigetflag("RGB") > 0) {
    int bits = 0;
    while (bits < 10 && (1 << 3 * (bits + 1)) <= COLORS) bits++;
    return bits << 8 | bits << 4 | bits;
  }
  int bits = tigetnum("RGB");
  if (bits > 0 && bits <= 10) return bits << 8 | bits << 4 | bits;
  char *text = tigetstr("RGB");
  if (text == nullptr || text == (char *)-1) return 0;
  int all = 0;
  for (int i = 0; i < 3; i++) {
    all = all << 4 | (int)(strtol(text, &text, 10) & 15);
    if (*text == '/') text++;
  }
  return all;
}

bool cn_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}
