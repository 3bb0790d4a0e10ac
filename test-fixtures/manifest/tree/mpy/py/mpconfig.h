// stands for a checkout of the newest release
#define MICROPY_VERSION_MAJOR 1
#define MICROPY_VERSION_MINOR 29
#define MICROPY_VERSION_MICRO 0
