#include "py/mpconfig.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/emitglue.h"
#include "py/nativeglue.h"

#if MICROPY_LONGINT_IMPL != 2
#error "incompatible MICROPY_LONGINT_IMPL"
#endif

#if MPZ_DIG_SIZE != 16
#error "incompatible MPZ_DIG_SIZE"
#endif

#if MICROPY_PY_BUILTINS_FLOAT
typedef struct _mp_obj_float_t {
    mp_obj_base_t base;
    mp_float_t value;
} mp_obj_float_t;
#endif

#if MICROPY_PY_BUILTINS_COMPLEX
typedef struct _mp_obj_complex_t {
    mp_obj_base_t base;
    mp_float_t real;
    mp_float_t imag;
} mp_obj_complex_t;
#endif

enum {
    MP_QSTR_f = MP_QSTRnumber_of,
    MP_QSTR_native_rv64_dot_py,
    MP_QSTR_x,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    195,
    218,
    221,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    1,
    14,
    1,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    3, // allocated entries
    3, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "f",
        "native_rv64.py",
        "x",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module native_rv64
// - original source file: mpy/handmade/native_rv64.mpy
// - frozen file name: native_rv64.py
// - .mpy header: 4d:06:33:1f

// frozen bytecode for file native_rv64.py, scope native_rv64__lt_module_gt_
static const byte fun_data_native_rv64__lt_module_gt_[17] = {
    0x00,0x02, // prelude
    0x03, // names: <module>
     // code info
    0x32,0x00, // MAKE_FUNCTION 0
    0x59, // POP_TOP
    0x32,0x01, // MAKE_FUNCTION 1
    0x59, // POP_TOP
    0x32,0x02, // MAKE_FUNCTION 2
    0x59, // POP_TOP
    0x32,0x03, // MAKE_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of native_rv64__lt_module_gt_

// frozen native code for file native_rv64.py, scope native_rv64_native_rv64_dot_py
static const byte fun_data_native_rv64_native_rv64_dot_py[8] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x70, 0x47, 0xc0, 0x46, 0x71, 0x47, 0xc0, 0x46,
};
static const mp_raw_code_t proto_fun_native_rv64_native_rv64_dot_py = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_native_rv64_native_rv64_dot_py,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 2,
    .asm_type_sig = 3,
};

// child of native_rv64__lt_module_gt_

// frozen native code for file native_rv64.py, scope native_rv64_native_rv64_dot_py2
static const byte fun_data_native_rv64_native_rv64_dot_py2[20] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x70, 0x47, 0xc0, 0x46, 0x71, 0x47, 0xc0, 0x46, 0x72, 0x47, 0xc0, 0x46, 0x73, 0x47, 0xc0, 0x46,
    0x74, 0x47, 0xc0, 0x46,
};
static const mp_raw_code_truncated_t proto_fun_native_rv64_native_rv64_dot_py2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_VIPER,
    .is_generator = 0,
    .fun_data = fun_data_native_rv64_native_rv64_dot_py2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 20,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
};

// child of native_rv64__lt_module_gt_

// frozen native code for file native_rv64.py, scope native_rv64_f
static const byte fun_data_native_rv64_f[28] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x70, 0x47, 0xc0, 0x46, 0x71, 0x47, 0xc0, 0x46,
    0x72, 0x47, 0xc0, 0x46, 0x73, 0x47, 0xc0, 0x46, 0x11, 0x04, 0x01, 0x02,
};
#if MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE
static const byte fun_data_native_rv64_f_prelude[4] = { 0x11, 0x04, 0x01, 0x02,};
#define fun_data_native_rv64_f_prelude_macro &fun_data_native_rv64_f_prelude[0]
#else
#define fun_data_native_rv64_f_prelude_macro &fun_data_native_rv64_f[24]
#endif
static const mp_raw_code_truncated_t proto_fun_native_rv64_f = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_PY,
    .is_generator = 0,
    .fun_data = fun_data_native_rv64_f,
    .children = (void *)fun_data_native_rv64_f_prelude_macro,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 28,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 24,
    #endif
    #endif
};

// child of native_rv64__lt_module_gt_

// frozen native code for file native_rv64.py, scope native_rv64_f2
static const byte fun_data_native_rv64_f2[44] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x70, 0x47, 0xc0, 0x46, 0x71, 0x47, 0xc0, 0x46, 0x72, 0x47, 0xc0, 0x46, 0x73, 0x47, 0xc0, 0x46,
    0x74, 0x47, 0xc0, 0x46, 0x75, 0x47, 0xc0, 0x46, 0x90, 0x40, 0x02, 0x01,
};
#if MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE
static const byte fun_data_native_rv64_f2_prelude[4] = { 0x90, 0x40, 0x02, 0x01,};
#define fun_data_native_rv64_f2_prelude_macro &fun_data_native_rv64_f2_prelude[0]
#else
#define fun_data_native_rv64_f2_prelude_macro &fun_data_native_rv64_f2[40]
#endif
// child of native_rv64_f2
// frozen bytecode for file native_rv64.py, scope native_rv64_f2_native_rv64_dot_py
static const byte fun_data_native_rv64_f2_native_rv64_dot_py[5] = {
    0x00,0x02, // prelude
    0x00, // names: native_rv64.py
     // code info
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_native_rv64_f2_native_rv64_dot_py = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_native_rv64_f2_native_rv64_dot_py,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 5,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 0,
        .line_info = fun_data_native_rv64_f2_native_rv64_dot_py + 3,
        .line_info_top = fun_data_native_rv64_f2_native_rv64_dot_py + 3,
        .opcodes = fun_data_native_rv64_f2_native_rv64_dot_py + 3,
    },
    #endif
    #endif
};
#else
#define proto_fun_native_rv64_f2_native_rv64_dot_py fun_data_native_rv64_f2_native_rv64_dot_py[0]
#endif

static const mp_raw_code_t *const children_native_rv64_f2[] = {
    (const mp_raw_code_t *)&proto_fun_native_rv64_f2_native_rv64_dot_py,
    (void *)fun_data_native_rv64_f2_prelude_macro,
};

static const mp_raw_code_truncated_t proto_fun_native_rv64_f2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_PY,
    .is_generator = 1,
    .fun_data = fun_data_native_rv64_f2,
    .children = (void *)&children_native_rv64_f2,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 44,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 40,
    #endif
    #endif
};

static const mp_raw_code_t *const children_native_rv64__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_native_rv64_native_rv64_dot_py,
    (const mp_raw_code_t *)&proto_fun_native_rv64_native_rv64_dot_py2,
    (const mp_raw_code_t *)&proto_fun_native_rv64_f,
    (const mp_raw_code_t *)&proto_fun_native_rv64_f2,
};

static const mp_raw_code_truncated_t proto_fun_native_rv64__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_native_rv64__lt_module_gt_,
    .children = (void *)&children_native_rv64__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 17,
    .n_children = 4,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 1,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_native_rv64__lt_module_gt_ + 3,
        .line_info_top = fun_data_native_rv64__lt_module_gt_ + 3,
        .opcodes = fun_data_native_rv64__lt_module_gt_ + 3,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_native_rv64[4] = {
    MP_QSTR_native_rv64_dot_py,
    MP_QSTR_f,
    MP_QSTR_x,
    MP_QSTR__lt_module_gt_,
};

// constants

// constant table
static const mp_rom_obj_t const_obj_table_data_native_rv64[1] = {
    &mp_fun_table,
};

static const mp_frozen_module_t frozen_module_native_rv64 = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_native_rv64,
        .obj_table = (mp_obj_t *)&const_obj_table_data_native_rv64,
    },
    .proto_fun = &proto_fun_native_rv64__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "native_rv64.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_native_rv64,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("native_rv64", "native_rv64.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 25 bytes
bc content: 22
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 1 entries, 4 bytes
raw code content: 6 * 4 = 96
mp_frozen_mpy_names_content: 16
mp_frozen_mpy_content_size: 4
total: 167
*/
