// What Swift sees of ncurses, and functions for what it cannot see: variadics, macros with
// casts, the mutable globals that Swift 6 refuses, and all that has to live in C because a signal
// may arrive at any moment. Only the module Terminal imports this.
#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

// MARK: screen.c, the terminal as a whole

/// Why `cn_open` did not open.
enum cn_reason {
  CN_OPENED = 0,
  CN_NOT_A_TERMINAL,
  CN_UNKNOWN_TERMINAL,
  CN_NO_CURSOR,
  CN_BUSY,
  CN_NO_MEMORY,
};

/// newterm, raw keys, our modes, handlers. Not initscr: it prints and exits on a bad TERM.
int cn_open(bool mouse, bool colors);
/// Gives the terminal back as it was found, handlers and all.
void cn_close(void);
/// Gives the terminal away for a while; `cn_resume` takes it back, to be painted anew. From the
/// shell, its modes are those to be left at the end.
void cn_pause(void);
void cn_resume(bool from_shell);
/// Somebody took the terminal without asking, as after SIGSTOP: nothing more is to be written.
void cn_forsake(void);
/// After that, once the terminal is ours again: what was left for us counts as left by ncurses, so that
/// `cn_resume` takes the screen, its modes and its cursor as after `cn_pause`.
void cn_leave_unseen(void);
/// In size.c: asks for the size again, which may have changed while we could not hear of it.
void cn_check_size(void);
/// Whether the screen is ours now: between open and close, and not paused.
bool cn_is_live(void);
/// Whether characters beyond ASCII can be drawn as they are.
bool cn_is_unicode(void);
/// Paste and mouse modes are not ncurses' business: it knows nothing of the first, and its own
/// mouse ends at column 223 under tmux and screen.
void cn_set_mouse(bool on);

// MARK: output.c, one write a frame

/// Bytes for the terminal, past ncurses.
void cn_send(const char *bytes, size_t count);
/// Sends what has been kept since the frame before.
void cn_flush(void);

// MARK: asking.c, whether frames can be marked

/// The terminal has answered whether it shows all of a frame at once; from the next one on they are
/// marked if it does.
void cn_answer(bool can_synchronize);

// MARK: crash.c, when the program ends without a word

/// Keeps what is needed to restore the terminal from a signal handler.
void cn_crash_arm(const char *restore, size_t count);
/// From now on there is something to restore, or there is not.
void cn_crash_set_live(bool live);
/// Handlers for every signal that would end the program, and for exit().
void cn_crash_install(void);
/// A group of processes that is to end when the program does, however it ends; 0 for none.
/// An int, as pid_t is here: its header is Swift's own to read, and read twice it is refused.
void cn_crash_take_along(int group);
void cn_crash_remove(void);
/// The terminal's modes as they were found; false if they cannot be had.
bool cn_tty_save(void);
/// The same, but not if they are raw: those are our own, which nobody has changed, after a SIGCONT
/// without a stop.
bool cn_tty_save_if_cooked(void);
/// Puts them back.
void cn_tty_restore(void);

// MARK: signals.c, signals as bytes in a pipe that poll can wait for

/// Notes what was there; to be called before newterm, which installs its own.
void cn_signals_prepare(void);
/// Installs ours; to be called after newterm.
bool cn_signals_install(void);
void cn_signals_remove(void);
/// The descriptor to poll.
int cn_signals_descriptor(void);
/// The next signal that arrived, or 0.
int cn_signals_next(void);
/// Whether one of those that arrived ends the program.
bool cn_signals_ending(void);
/// While another program has the terminal: ^C is meant for it, and ^Z stops us as any other.
void cn_signals_set_away(bool away);
/// Stops this process, or its whole group as the ^Z of a terminal does, until it is continued in the
/// foreground. False: a signal came that ends the program, and the terminal is not ours.
bool cn_signals_stop(bool group);
/// Waits for the foreground without stopping first: after a SIGCONT that followed SIGSTOP.
bool cn_signals_await_foreground(void);

// MARK: input.c, keys

/// Codes of the sequences that we define ourselves; above all of ncurses' own.
enum cn_code {
  CN_PASTE_START = 0x2001,
  CN_PASTE_END = 0x2002,
  CN_MOUSE = 0x2003,
  CN_OLD_MOUSE = 0x2004,
};

void cn_input_open(void);
void cn_input_close(void);
/// Keypad mode, again: endwin has ended it. The numeric keypad keeps its digits and signs.
void cn_input_resume(void);
/// What ncurses sends with the first frame after that is put right; within the frame's write.
void cn_input_shown(void);
/// The next byte (0…255) or key code, or -1 when nothing more is there. Bytes, not `wget_wch`:
/// that one, at an invalid byte, swallows the keys that follow it.
int cn_read(void);
/// Bytes past ncurses, as many as are there and fit: what is pasted has no keys in it, and a call
/// for each byte would take seconds. Only right behind a key that `cn_read` returned.
int cn_read_pasted(uint8_t *bytes, int room);
/// In a locale with another character set: the Unicode scalar that this byte completes, -1 if more
/// are needed or it is invalid.
int cn_widen(uint8_t byte);
/// Whether bytes beyond ASCII are to go through `cn_widen`.
bool cn_needs_widening(void);
/// The name of a key beyond ncurses' fixed codes (control or shift with an arrow), or null.
const char *cn_key_name(int code);
/// Whether the keyboard's descriptor is readable but has nothing to read: its end.
bool cn_input_ended(void);

// MARK: draw.c, cells and colours

static const uint32_t CN_BOLD = WA_BOLD;
static const uint32_t CN_REVERSE = WA_REVERSE;
static const uint32_t CN_UNDERLINE = WA_UNDERLINE;
static const uint32_t CN_DIM = WA_DIM;

/// A cell as Swift hands it over: `cchar_t` has other members in every build of ncurses.
struct cn_cell {
  uint32_t text[5];
  uint32_t attributes;
  int32_t pair;
};

/// The columns that the C library gives a character; -1 if the locale cannot write it.
int cn_columns(uint32_t scalar);
/// Writes a run of cells; unlike `mvwadd_wch` it neither wraps nor fails at the last corner.
void cn_put(int y, int x, const struct cn_cell *cells, int count);
/// Blanks everything; at the next `cn_show` only differences are sent.
void cn_erase(void);
/// At the next `cn_show` everything is sent, whatever is believed to be there.
void cn_distrust(void);
/// Whether the cursor is seen.
void cn_show_cursor(bool seen);
/// Where the next `cn_show` leaves the cursor; -1 for anywhere.
void cn_place_cursor(int y, int x);
void cn_show(void);
/// Sends what has changed as far as it is put, with the frame's end still to come: what is sent before
/// and after it stands around it.
void cn_show_part(void);

/// From now on links may be sent: should we end in the middle of one, it is closed.
void cn_use_links(void);
/// Sends a row whole at the next cn_show, whatever is believed to stand there.
void cn_distrust_row(int y);
int cn_width(void);
int cn_height(void);
/// COLORS and COLOR_PAIRS are mutable globals, an error in Swift 6.
int cn_colors(void);
int cn_pairs(void);
/// Bits for each of red, green and blue, as 0xRGB, on a direct-colour terminal; else 0.
int cn_direct_bits(void);
bool cn_define_pair(int pair, int foreground, int background);

// MARK: clock.c, because Glibc's module leaves timerfd out

/// A timer that also fires when the clock is set; -1 if there is none.
int cn_clock_open(void);
void cn_clock_set(int clock, int64_t seconds);
void cn_clock_clear(int clock);
/// Takes note of what fired.
void cn_clock_read(int clock);
