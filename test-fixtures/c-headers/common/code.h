// Functions, and the module that holds them.
#ifndef STANDIN_CODE_H
#define STANDIN_CODE_H

#include "object.h"

typedef enum {
    MP_CODE_UNUSED,
    MP_CODE_RESERVED,
    MP_CODE_BYTECODE,
    MP_CODE_NATIVE_PY,
    MP_CODE_NATIVE_VIPER,
    MP_CODE_NATIVE_ASM,
} mp_raw_code_kind_t;

typedef struct _mp_bytecode_prelude_t {
    uint n_state;
    uint n_exc_stack;
    uint scope_flags;
    uint n_pos_args;
    uint n_kwonly_args;
    uint n_def_pos_args;
    qstr qstr_block_name_idx;
    const byte *line_info;
    const byte *line_info_top;
    const byte *opcodes;
} mp_bytecode_prelude_t;

#if FROZEN_ABI >= 123

#define MP_PROTO_FUN_INDICATOR_RAW_CODE_0 0
#define MP_PROTO_FUN_INDICATOR_RAW_CODE_1 0

#if FROZEN_ABI_CIRCUITPYTHON
#define STANDIN_GENERATOR_FLAGS bool is_generator : 1; bool is_async : 1;
#else
#define STANDIN_GENERATOR_FLAGS bool is_generator;
#endif
#if MICROPY_PERSISTENT_CODE_SAVE && (MICROPY_EMIT_MACHINE_CODE || MICROPY_ENABLE_NATIVE_CODE)
#define STANDIN_PRELUDE_OFFSET uint16_t prelude_offset;
#else
#define STANDIN_PRELUDE_OFFSET
#endif
#if MICROPY_PERSISTENT_CODE_SAVE && MICROPY_PY_SYS_SETTRACE
#define STANDIN_TRACE uint32_t line_of_definition; mp_bytecode_prelude_t prelude;
#else
#define STANDIN_TRACE
#endif
#if MICROPY_PERSISTENT_CODE_SAVE
#define STANDIN_SAVE uint32_t fun_data_len; uint16_t n_children; STANDIN_PRELUDE_OFFSET STANDIN_TRACE
#else
#define STANDIN_SAVE
#endif
#define STANDIN_RAW_CODE \
    uint8_t proto_fun_indicator[2]; \
    uint8_t kind; \
    STANDIN_GENERATOR_FLAGS \
    const void *fun_data; \
    struct _mp_raw_code_t **children; \
    STANDIN_SAVE

// The long form is for assembler functions, the short one for all others.
typedef struct _mp_raw_code_t {
    STANDIN_RAW_CODE
#if MICROPY_EMIT_INLINE_ASM
    uint32_t asm_n_pos_args : 8;
    uint32_t asm_type_sig : 24;
#endif
} mp_raw_code_t;

typedef struct _mp_raw_code_truncated_t {
    STANDIN_RAW_CODE
} mp_raw_code_truncated_t;

typedef const void *standin_outer_code_t;
#define STANDIN_OUTER_CODE proto_fun

#else

typedef struct _mp_raw_code_t {
    mp_uint_t kind : 3;
    mp_uint_t scope_flags : 7;
    mp_uint_t n_pos_args : 11;
    const void *fun_data;
#if MICROPY_PERSISTENT_CODE_SAVE || MICROPY_DEBUG_PRINTERS
    size_t fun_data_len;
#endif
    struct _mp_raw_code_t **children;
#if MICROPY_PERSISTENT_CODE_SAVE
    size_t n_children;
#if MICROPY_PY_SYS_SETTRACE
    mp_bytecode_prelude_t prelude;
    mp_uint_t line_of_definition;
#endif
#if MICROPY_EMIT_MACHINE_CODE
    uint16_t prelude_offset;
#endif
#endif
#if MICROPY_EMIT_MACHINE_CODE
    mp_uint_t type_sig;
#endif
} mp_raw_code_t;

typedef const mp_raw_code_t *standin_outer_code_t;
#define STANDIN_OUTER_CODE rc

#endif

typedef struct _mp_module_constants_t {
    qstr_short_t *qstr_table;
    mp_obj_t *obj_table;
} mp_module_constants_t;

typedef struct _mp_frozen_module_t {
    const mp_module_constants_t constants;
    standin_outer_code_t STANDIN_OUTER_CODE;
} mp_frozen_module_t;

#endif
