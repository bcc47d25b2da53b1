// The files of Themes/, embedded in the program.
#pragma once
#include <stddef.h>

/// A file of Themes/: its name there, and its bytes (UTF-8, not terminated).
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} greco_default_file;

/// How many files are embedded.
size_t greco_default_count(void);

/// The file at an index below the count; dossier.json is the first.
greco_default_file greco_default_at(size_t index);
