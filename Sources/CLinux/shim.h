/* Functions of the GNU C library that Swift's Glibc module hides, because it does not define
   _GNU_SOURCE. Sources: renameat2(2), pipe(2), posix_spawn_file_actions_addchdir_np(3). */
#pragma once
#include <spawn.h>

#define VIBE_RENAME_EXCHANGE (1u << 1)

int renameat2(int oldDirectory, const char *oldPath, int newDirectory, const char *newPath,
              unsigned int flags);
int pipe2(int ends[2], int flags);
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
