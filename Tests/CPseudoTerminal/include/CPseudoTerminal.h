#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include "emulator.h"
#include "process.h"
#include "pty.h"

#endif
