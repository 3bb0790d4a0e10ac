// What the rp2 port makes of its list of frozen modules, for compilations with -include: for each a record of a type and a
// tag (two bytes each), an identifier (four) and the module's name, and in a section of its own the address of the record.
// This follows from what the SDK's macros leave in an object file. The records are packed: they may be anywhere.
#ifndef STANDIN_BINARY_INFO_H
#define STANDIN_BINARY_INFO_H
#include <stdint.h>

struct __attribute__((packed)) standin_binary_info {
    uint16_t type, tag;
    uint32_t id;
    const char *text;
};

#define STANDIN_RECORD(n, module) \
    static const struct standin_binary_info standin_record_##n = {6, 'M' | 'P' << 8, 0x4a99d719, module}; \
    static const void *const standin_entry_##n \
        __attribute__((used, section(".binary_info.keep.standin_entry_" #n))) = &standin_record_##n;
#define STANDIN_EXPANDED(n, module) STANDIN_RECORD(n, module)
#define MICROPY_FROZEN_LIST_ITEM(module, file) STANDIN_EXPANDED(__COUNTER__, module)

#endif
