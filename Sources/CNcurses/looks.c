// Colours and attributes are sent when something is drawn in them, in one sequence, and not each time
// ncurses thinks of them: it ends every run with all of them off, in a sequence for each.
//
// What is not known for certain is passed on as it came: a sequence that is not one of these makes
// everything after it plain copying, until the terminal is begun anew.
#include "output.h"
#include <stdio.h>
#include <string.h>

enum { bold = 1, dim = 2, italic = 4, underline = 8, blink = 16, reverse = 32 };

// A colour: -1 the terminal's own, 0 to 255, or 0x1000000 and red, green, blue.
struct look {
  int foreground, background;
  unsigned attributes;
};

static const struct look plain = {.foreground = -1, .background = -1};
// What was asked for, and what the terminal was told.
static struct look wanted, shown;
// Whether what it was told is known.
static bool is_known;
// Whether sequences came that are not understood here.
static bool passes;
// The character set in use, as in `B` of ESC ( B; 0 for not known.
static char charset;

void cn_looks_forget(void) {
  wanted = plain;
  is_known = passes = false;
  charset = 0;
}

static bool same(struct look a, struct look b) {
  return a.foreground == b.foreground && a.background == b.background &&
         a.attributes == b.attributes;
}

static char *put_color(char *at, int color, int base) {
  if (color < 0) return at + sprintf(at, "%d;", base + 9);
  if (color < 8) return at + sprintf(at, "%d;", base + color);
  if (color < 16) return at + sprintf(at, "%d;", base + 60 + color - 8);
  if (color < 256) return at + sprintf(at, "%d;5;%d;", base + 8, color);
  return at + sprintf(
                  at, "%d;2;%d;%d;%d;", base + 8, color >> 16 & 255, color >> 8 & 255, color & 255
              );
}

static char *put_changes(char *at, struct look from, struct look to) {
  static const int codes[] = {1, 2, 3, 4, 5, 7};
  for (int i = 0; i < 6; i++) {
    if (to.attributes & ~from.attributes & 1u << i) at += sprintf(at, "%d;", codes[i]);
  }
  if (to.foreground != from.foreground) at = put_color(at, to.foreground, 30);
  if (to.background != from.background) at = put_color(at, to.background, 40);
  return at;
}

static char *copy(char *out, const char *from, const char *end) {
  memcpy(out, from, (size_t)(end - from));
  return out + (end - from);
}

// The shorter of two ways: what changed, or everything off and what is wanted.
static char *tell(char *out) {
  if (passes || (is_known && same(wanted, shown))) return out;
  char anew[80] = "0;", changes[80];
  const char *best = anew;
  size_t size = (size_t)(put_changes(anew + 2, plain, wanted) - anew);
  // There is no short way to take one attribute off.
  if (is_known && (shown.attributes & ~wanted.attributes) == 0) {
    size_t changed = (size_t)(put_changes(changes, shown, wanted) - changes);
    if (changed <= size) best = changes, size = changed;
  }
  *out++ = '\033';
  *out++ = '[';
  // Without the last semicolon; everything off, and no more, needs no number.
  out = copy(out, best, same(wanted, plain) ? best : best + size - 1);
  *out++ = 'm';
  shown = wanted;
  is_known = true;
  return out;
}

static bool take_color(const int *numbers, int count, int *i, int *color) {
  if (*i + 2 < count && numbers[*i + 1] == 5 && numbers[*i + 2] < 256) {
    *color = numbers[*i + 2];
    *i += 2;
    return true;
  }
  if (*i + 4 < count && numbers[*i + 1] == 2) {
    *color = 0x1000000;
    for (int part = 0; part < 3; part++) *color |= (numbers[*i + 2 + part] & 255) << (16 - 8 * part);
    *i += 4;
    return true;
  }
  return false;
}

static bool take_number(const int *numbers, int count, int *i, struct look *look) {
  int number = numbers[*i];
  switch (number) {
  case 0: *look = plain; return true;
  case 1: look->attributes |= bold; return true;
  case 2: look->attributes |= dim; return true;
  case 3: look->attributes |= italic; return true;
  case 4: look->attributes |= underline; return true;
  case 5: look->attributes |= blink; return true;
  case 7: look->attributes |= reverse; return true;
  // The first font, which the console's database names with every other change.
  case 10: return true;
  case 22: look->attributes &= ~(unsigned)(bold | dim); return true;
  case 23: look->attributes &= ~(unsigned)italic; return true;
  case 24: look->attributes &= ~(unsigned)underline; return true;
  case 25: look->attributes &= ~(unsigned)blink; return true;
  case 27: look->attributes &= ~(unsigned)reverse; return true;
  case 38: return take_color(numbers, count, i, &look->foreground);
  case 39: look->foreground = -1; return true;
  case 48: return take_color(numbers, count, i, &look->background);
  case 49: look->background = -1; return true;
  }
  if (number >= 30 && number <= 37) return look->foreground = number - 30, true;
  if (number >= 40 && number <= 47) return look->background = number - 40, true;
  if (number >= 90 && number <= 97) return look->foreground = number - 82, true;
  if (number >= 100 && number <= 107) return look->background = number - 92, true;
  return false;
}

// What stands between ESC [ and m.
static bool take_looks(const char *at, const char *end) {
  int numbers[32] = {0}, count = 1;
  for (; at < end; at++) {
    if (*at == ';') {
      if (++count > 32) return false;
    } else if (*at >= '0' && *at <= '9' && numbers[count - 1] < 1000) {
      numbers[count - 1] = numbers[count - 1] * 10 + *at - '0';
    } else {
      return false;
    }
  }
  struct look look = wanted;
  for (int i = 0; i < count; i++) {
    if (!take_number(numbers, count, &i, &look)) return false;
  }
  wanted = look;
  return true;
}

// Movements draw nothing.
static bool draws(char final) { return strchr("ABCDGHdf", final) == nullptr; }

// A blank is seen by what is behind it and what lies over it; its own colour is nobody's.
static bool is_blank_the_same(void) {
  unsigned seen = (wanted.attributes | shown.attributes) & (underline | reverse);
  return is_known && seen == 0 && wanted.background == shown.background;
}

// What erases leaves blanks.
static bool erases(char final) { return strchr("JKX", final) != nullptr; }

// The end of a sequence that begins with ESC; null if that is still to come.
static const char *sequence_end(const char *at, const char *end) {
  const char *next = at + 1;
  bool is_csi = next < end && *next == '[';
  if (is_csi) next++;
  // Numbers and the like stand before the letter that ends it.
  while (next < end && (*next < 0x30 || (is_csi && *next < 0x40))) next++;
  return next < end ? next + 1 : nullptr;
}

static char *take_sequence(const char *at, const char *end, char *out) {
  char final = end[-1];
  bool is_csi = end - at >= 3 && at[1] == '[';
  if (is_csi && final == 'm') {
    if (!passes && take_looks(at + 2, end - 1)) return out;
    out = tell(out);
    passes = true;
  } else if (end - at == 3 && at[1] == '(') {
    if (charset == final) return out;
    charset = final;
  } else if (!is_csi || (draws(final) && !(erases(final) && is_blank_the_same()))) {
    out = tell(out);
  }
  return copy(out, at, end);
}

size_t cn_looks_economize(const char *bytes, size_t *size, char *out) {
  const char *at = bytes, *end = bytes + *size;
  char *start = out;
  while (at < end) {
    if (*at == '\033') {
      const char *next = sequence_end(at, end);
      if (next == nullptr) break;
      out = take_sequence(at, next, out);
      at = next;
    } else {
      unsigned char byte = (unsigned char)*at;
      if (byte == 0x0E || byte == 0x0F) charset = 0;
      if (byte >= 0x20 && !(byte == ' ' && is_blank_the_same())) out = tell(out);
      *out++ = *at++;
    }
  }
  *size = (size_t)(at - bytes);
  return (size_t)(out - start);
}
