// An alarm at a moment of the day, not after a number of seconds: it stays right when the machine
// slept or somebody set the clock.
#include "CNcurses.h"
#include <sys/timerfd.h>
#include <unistd.h>

int cn_clock_open(void) {
  return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

void cn_clock_set(int clock, int64_t seconds) {
  // Zero would disarm it.
  struct itimerspec at = {.it_value = {.tv_sec = seconds > 0 ? seconds : 1}};
  timerfd_settime(clock, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &at, nullptr);
}

void cn_clock_clear(int clock) {
  struct itimerspec never = {};
  timerfd_settime(clock, 0, &never, nullptr);
}

void cn_clock_read(int clock) {
  uint64_t times;
  // ECANCELED says that the clock was set; that is news as well.
  (void)!read(clock, &times, sizeof times);
}
