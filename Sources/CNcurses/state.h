// What the files of this module share and nobody else sees.
#ifndef CNCURSES_STATE_H
#define CNCURSES_STATE_H

#define NCURSES_WIDECHAR 1
#include <curses.h>

// Whether a terminal is known here, and known to have no way to place its cursor.
bool cncurses_is_too_simple(const char *name, int descriptor);

// Nothing but ASCII may reach the terminal.
extern bool cncurses_is_ascii_only;

// A signal has come that ends the program.
bool cncurses_is_ending(void);

// doupdate, at the size that cncurses_start or cncurses_resize was given.
void cncurses_update(void);

#endif
