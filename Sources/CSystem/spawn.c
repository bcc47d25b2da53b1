#define _GNU_SOURCE 1
#include "CSystem.h"
#include <spawn.h>

int cs_start_in(void *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

short cs_own_session(void) { return POSIX_SPAWN_SETSID; }
