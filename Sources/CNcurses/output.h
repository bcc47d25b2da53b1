// What screen.c and crash.c need of how bytes leave; nobody's business outside.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/// Whether bytes are kept for `cn_flush` from now on; those that were kept go out first.
void cn_gather(bool on);
/// Forgets what was kept.
void cn_discard(void);
/// Whether frames are marked as such, so that the terminal shows each at once.
void cn_synchronize(bool on);
/// Ends a frame that was begun so and is not whole; for a signal handler.
void cn_end_frame_now(void);
/// Past all that is kept, for a signal handler: what was half a frame is then never seen.
ssize_t cn_write_now(int descriptor, const void *bytes, size_t size);

/// In looks.c: copies bytes for the terminal, with colours and the like only where something is
/// drawn that they change.
///
/// - `size`: how many there are, and then how many were taken: not a sequence whose end is still to come.
/// - `out`: has room for 16 times as many bytes.
/// Returns how many came out.
size_t cn_looks_economize(const char *bytes, size_t *size, char *out);
/// The terminal may look otherwise by now.
void cn_looks_forget(void);
