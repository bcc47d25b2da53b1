// A signal may arrive between looking for work and falling asleep. So its handler only writes a
// byte into a pipe, and the pipe is one of the things slept on: nothing is blocked, nothing is lost, and a
// program started from here inherits neither mask nor handler.
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

enum { count = 6 };
static const int caught[count] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static struct sigaction before[count];
static void (*ncurses_winch)(int);
static int ends[2] = {-1, -1};
static volatile sig_atomic_t is_away;
static volatile sig_atomic_t is_ending;

static void note(int signal) {
  int saved = errno;
  // ncurses keeps the size: it must hear of a new one.
  if (signal == SIGWINCH && ncurses_winch != nullptr) ncurses_winch(signal);
  if (!(signal == SIGINT && is_away)) {
    if (signal == SIGTERM || signal == SIGHUP || signal == SIGINT) is_ending = 1;
    char byte = (char)signal;
    // A full pipe has enough to wake up for.
    (void)!write(ends[1], &byte, 1);
  }
  errno = saved;
}

void cn_signals_prepare(void) {
  for (int i = 0; i < count; i++) sigaction(caught[i], nullptr, &before[i]);
}

static bool was_ignored(int i) { return before[i].sa_handler == SIG_IGN; }

static void take(int i) {
  struct sigaction ours = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&ours.sa_mask);
  // What nohup or a shell without job control ignores stays ignored.
  sigaction(caught[i], was_ignored(i) ? &before[i] : &ours, nullptr);
}

bool cn_signals_install(void) {
  if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  struct sigaction winch;
  sigaction(SIGWINCH, nullptr, &winch);
  bool has_own = winch.sa_handler != SIG_DFL && winch.sa_handler != SIG_IGN;
  ncurses_winch = has_own ? winch.sa_handler : nullptr;
  is_away = is_ending = 0;
  for (int i = 0; i < count; i++) take(i);
  return true;
}

void cn_signals_remove(void) {
  for (int i = 0; i < count; i++) sigaction(caught[i], &before[i], nullptr);
  ncurses_winch = nullptr;
  if (ends[0] >= 0) close(ends[0]);
  if (ends[1] >= 0) close(ends[1]);
  ends[0] = ends[1] = -1;
}

int cn_signals_descriptor(void) { return ends[0]; }

int cn_signals_next(void) {
  unsigned char byte;
  return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

bool cn_signals_ending(void) { return is_ending; }

static void set_job_control(bool ours) {
  for (int i = 0; i < count; i++) {
    if (caught[i] != SIGTSTP && caught[i] != SIGCONT) continue;
    if (ours) {
      take(i);
    } else {
      sigaction(caught[i], &before[i], nullptr);
    }
  }
}

void cn_signals_set_away(bool away) {
  is_away = away;
  set_job_control(!away);
}

static bool has_foreground(void) {
  pid_t group = tcgetpgrp(STDOUT_FILENO);
  return group == -1 || group == getpgrp();
}

bool cn_signals_await_foreground(void) {
  set_job_control(false);
  // `bg` continues us where the terminal is the shell's. Not for ever: a group that nobody can
  // continue is not stopped by this.
  for (int tries = 0; !has_foreground() && !is_ending && tries < 1000; tries++) raise(SIGTTOU);
  set_job_control(true);
  return has_foreground();
}

static bool can_stop(void) {
  for (int i = 0; i < count; i++) {
    if (caught[i] == SIGTSTP) return !was_ignored(i);
  }
  return false;
}

bool cn_signals_stop(bool group) {
  // Where we would not stop, nobody else should for our sake.
  if (!can_stop()) return true;
  set_job_control(false);
  if (group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  return cn_signals_await_foreground();
}
