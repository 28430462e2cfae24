// SwiftPM's embedInCode writes an array literal that takes the Swift compiler 13 s; #embed takes none.
#include "CSample.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char workspace[] = {
#embed "contoh.txt"
};

static const unsigned char practice[] = {
#embed "latihan.txt"
};

const unsigned char *sample_workspace(size_t *length) {
  *length = sizeof workspace;
  return workspace;
}

const unsigned char *sample_practice(size_t *length) {
  *length = sizeof practice;
  return practice;
}
