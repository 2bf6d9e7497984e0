// Nothing to call: the object takes the place of ICU's data when the program is linked. See icudt.c.
