// What the system has and Swift's module of it leaves out. Only the module Files imports this.
#pragma once

/// Has a program that is started begin in a folder; 0, or an error number. The actions are a
/// `posix_spawn_file_actions_t`, whose header is Swift's own to read.
int cs_start_in(void *actions, const char *folder);

/// The flag of `posix_spawnattr_setflags` by which a program begins a session of its own, which no
/// terminal belongs to.
short cs_own_session(void);

/// The number of the kind of file system that a path is on, as in linux/magic.h; -1 with `errno` where
/// that cannot be told.
long cs_file_system(const char *path);

/// From now on rooms of so many bytes and more are given back to the system when they are let go of,
/// however large others were before.
void cs_give_back_rooms_from(int bytes);

/// Gives what is free now back to the system, as far as it is whole pages.
void cs_give_back_free_pages(void);
