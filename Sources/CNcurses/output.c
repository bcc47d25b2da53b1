// One write a frame. ncurses empties its buffer at every movement of the cursor, ten to thirty times
// a frame, and on a line each of them is a packet. So its calls of write(2) end here, where the bytes
// are kept until the frame is whole.
//
// A library's call finds the program's own `write` before the C library's. Where that does not
// hold, as in a program linked in another way, the bytes go out as ncurses sends them: more packets, the
// same screen.
#include "CNcurses.h"
#include "output.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// A frame of 200 columns and 60 rows in colours has some 20,000 bytes; a larger one goes out in parts.
enum { room = 1 << 16 };
static char gathered[room];
static size_t count;
static bool gathers;
static bool synchronizes;
static const char begin[] = "\033[?2026h", end[] = "\033[?2026l";
// Whether the terminal waits for the end of a frame; a signal may come in the middle of one.
static volatile sig_atomic_t is_begun;

ssize_t cn_write_now(int descriptor, const void *bytes, size_t size) {
  return syscall(SYS_write, descriptor, bytes, size);
}

void cn_end_frame_now(void) {
  if (is_begun) (void)!cn_write_now(STDOUT_FILENO, end, sizeof end - 1);
  is_begun = 0;
}

static bool send_all(const char *bytes, size_t size) {
  while (size > 0) {
    ssize_t written = cn_write_now(STDOUT_FILENO, bytes, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&out, 1, 1000) > 0) continue;
    }
    if (written <= 0) return false;
    bytes += written;
    size -= (size_t)written;
  }
  return true;
}

void cn_flush(void) {
  if (count == 0) return;
  static char out[room * 16 + sizeof begin + sizeof end];
  size_t size = 0, taken = count;
  is_begun = is_begun || synchronizes;
  if (synchronizes) memcpy(out, begin, size = sizeof begin - 1);
  size += cn_looks_economize(gathered, &taken, out + size);
  if (synchronizes) {
    memcpy(out + size, end, sizeof end - 1);
    size += sizeof end - 1;
  }
  count -= taken;
  memmove(gathered, gathered + taken, count);
  if (send_all(out, size)) is_begun = 0;
}

static void gather(const char *bytes, size_t size) {
  while (size > 0) {
    if (count == room) cn_flush();
    // Only a sequence without an end would fill it all.
    if (count == room) count = 0;
    size_t part = size < room - count ? size : room - count;
    memcpy(gathered + count, bytes, part);
    count += part;
    bytes += part;
    size -= part;
  }
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  if (!gathers || descriptor != STDOUT_FILENO) return cn_write_now(descriptor, bytes, size);
  gather(bytes, size);
  return (ssize_t)size;
}

void cn_gather(bool on) {
  cn_flush();
  send_all(gathered, count);
  count = 0;
  gathers = on;
  cn_looks_forget();
}

void cn_discard(void) { count = 0; }

void cn_synchronize(bool on) { synchronizes = on; }

void cn_send(const char *bytes, size_t size) {
  if (gathers) {
    gather(bytes, size);
  } else {
    send_all(bytes, size);
  }
}
