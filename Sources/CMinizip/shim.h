// Zip archives: reading and writing, over callbacks to bytes in memory.
#include <zlib.h>
#include <minizip/zip.h>
#include <minizip/unzip.h>
