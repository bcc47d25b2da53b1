#include "CSystem.h"
#include <sys/vfs.h>

long cs_file_system(const char *path) {
  struct statfs status;
  if (statfs(path, &status) != 0) return -1;
  return (long)(unsigned int)status.f_type;
}
