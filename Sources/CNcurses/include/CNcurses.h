// What Swift sees of ncurses, and inline functions for what it cannot see.
#pragma once
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <curses.h>
