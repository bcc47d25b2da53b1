// What screen.c needs of what the terminal is asked; nobody's business outside.
#pragma once
#include <stdbool.h>

/// Whether a terminal of this name does what xterm does; in screen.c.
bool cn_is_like_xterm(const char *name);
/// Asks, with what is sent next, whether frames can be marked as such; nothing waits for the answer.
void cn_ask(void);
/// Whoever takes the terminal from us is not to find an answer to what we asked, if it may come soon.
void cn_await_answer(void);
