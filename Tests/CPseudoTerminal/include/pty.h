#ifndef CPSEUDOTERMINAL_PTY_H
#define CPSEUDOTERMINAL_PTY_H

/// Opens a pseudo-terminal of a size. Both descriptors close on exec.
/// `terminal` is the side of the emulator, `line` the side of the program.
/// Returns 0 or an errno value.
int cpt_open(int columns, int rows, int *terminal, int *line);

/// Sets the window size; the kernel signals SIGWINCH to the foreground process group.
/// Returns 0 or an errno value.
int cpt_resize(int terminal, int columns, int rows);

#endif
