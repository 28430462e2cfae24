// XML, read as a stream of events.
#include <expat.h>
