// The terminal comes back even when nobody is left to say so: at exit(), at a trap, at a signal
// that we have no other answer to. Only what a signal handler may do is done here.
#include "CNcurses.h"
#include "output.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {
    SIGILL,  SIGTRAP, SIGABRT, SIGSEGV, SIGBUS,  SIGFPE,  SIGQUIT,
    SIGPIPE, SIGSYS,  SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
};
enum { count = sizeof fatal / sizeof *fatal };
static struct sigaction before[count];
static struct termios found;
static bool has_found;
static char restore[1024];
static size_t restore_length;
static pid_t owner;
static volatile sig_atomic_t is_live;
static volatile sig_atomic_t companion;
static bool wants_backtrace;
// A stack that overflowed has no room for a handler.
static _Alignas(16) char spare_stack[65536];

bool cn_tty_save(void) {
  struct termios now;
  if (tcgetattr(STDOUT_FILENO, &now) != 0) return false;
  found = now;
  has_found = true;
  return true;
}

bool cn_tty_save_if_cooked(void) {
  struct termios now;
  if (tcgetattr(STDOUT_FILENO, &now) != 0 || !(now.c_lflag & ICANON)) return false;
  found = now;
  return true;
}

void cn_tty_restore(void) {
  if (has_found) tcsetattr(STDOUT_FILENO, TCSADRAIN, &found);
}

void cn_crash_arm(const char *bytes, size_t length) {
  restore_length = length < sizeof restore ? length : sizeof restore;
  memcpy(restore, bytes, restore_length);
  owner = getpid();
}

void cn_crash_set_live(bool live) { is_live = live; }

static void restore_terminal(void) {
  // A child between fork and exec is not the one to do it.
  if (!is_live || getpid() != owner) return;
  is_live = 0;
  (void)!cn_write_now(STDOUT_FILENO, restore, restore_length);
  // Last, so that half a frame is never seen.
  cn_end_frame_now();
  // Not TCSADRAIN: a terminal that has been stopped would be waited for.
  if (has_found) tcsetattr(STDOUT_FILENO, TCSANOW, &found);
}

void cn_crash_take_along(int group) { companion = group; }

static void end_companion(void) {
  if (companion > 0 && getpid() == owner) kill(-companion, SIGKILL);
  companion = 0;
}

static void put_back(void) {
  for (int i = 0; i < count; i++) sigaction(fatal[i], &before[i], nullptr);
}

// Swift's own handler asks a person at the terminal what to do with a backtrace. Only who builds
// the program wants that, and says so with SWIFT_BACKTRACE; everybody else gets one line.
static void end_quietly(int signal) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, nullptr);
  static const char words[] = "greco ended by a fault of its own; what it called saved is saved.\n";
  (void)!write(STDERR_FILENO, words, sizeof words - 1);
}

static bool is_fault(int signal) {
  return signal == SIGILL || signal == SIGTRAP || signal == SIGABRT || signal == SIGSEGV ||
         signal == SIGBUS || signal == SIGFPE;
}

static void crashed(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  bool is_ours = getpid() == owner;
  restore_terminal();
  end_companion();
  put_back();
  if (is_ours && is_fault(signal) && !wants_backtrace) end_quietly(signal);
  errno = saved;
  // A fault of the processor happens again on return, and whoever handles it then sees the place.
  // After a trap instruction the program would go on, and after kill or abort too.
  bool repeats = info->si_code > 0 && info->si_code != SI_KERNEL && signal != SIGTRAP &&
                 (signal == SIGILL || signal == SIGSEGV || signal == SIGBUS || signal == SIGFPE);
  if (!repeats) raise(signal);
}

static void use_spare_stack(void) {
  stack_t now;
  if (sigaltstack(nullptr, &now) == 0 && !(now.ss_flags & SS_DISABLE)) return;
  stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
  sigaltstack(&spare, nullptr);
}

void cn_crash_install(void) {
  static bool at_exit = false;
  if (!at_exit) at_exit = atexit(restore_terminal) == 0 && atexit(end_companion) == 0;
  use_spare_stack();
  wants_backtrace = getenv("SWIFT_BACKTRACE") != nullptr;
  struct sigaction ours = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&ours.sa_mask);
  for (int i = 0; i < count; i++) {
    sigaction(fatal[i], nullptr, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(fatal[i], &ours, nullptr);
  }
}

void cn_crash_remove(void) { put_back(); }
