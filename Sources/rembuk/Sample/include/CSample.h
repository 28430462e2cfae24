#pragma once
#include <stddef.h>

/// The bundled sample workspace, UTF-8: every file follows a line `==> path`. The text lives as long as the program.
const unsigned char *sample_workspace(size_t *length);

/// The files of the sample that differ in its practice version, written the same way.
const unsigned char *sample_practice(size_t *length);
