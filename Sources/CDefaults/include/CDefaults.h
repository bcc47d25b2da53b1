// The files of Themes/ and of Demo/, embedded in the program.
#pragma once
#include <stddef.h>

/// Which of the dossiers in the program.
typedef enum {
  /// Themes/: the one that is opened where no other is asked for.
  GRECO_SHIPPED,
  /// Demo/: the invented one, to learn with.
  GRECO_DEMO,
} greco_default_dossier;

/// A file of a dossier: its name there, and its bytes (UTF-8, not terminated).
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} greco_default_file;

/// How many files a dossier has.
size_t greco_default_count(greco_default_dossier dossier);

/// The file at an index below the count; dossier.json is the first.
greco_default_file greco_default_at(greco_default_dossier dossier, size_t index);
