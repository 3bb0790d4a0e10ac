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
    MP_QSTR_add = MP_QSTRnumber_of,
    MP_QSTR_asm_rv32_dot_py,
    MP_QSTR_multiply,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    68,
    39,
    201,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    3,
    11,
    8,
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
        "add",
        "asm_rv32.py",
        "multiply",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module asm_rv32
// - original source file: mpy/native-6.3/rv32imc/asm_rv32.mpy
// - frozen file name: asm_rv32.py
// - .mpy header: 4d:06:2f:1f

// frozen bytecode for file asm_rv32.py, scope asm_rv32__lt_module_gt_
static const byte fun_data_asm_rv32__lt_module_gt_[42] = {
    0x18,0x12, // prelude
    0x01, // names: <module>
    0x20,0x66,0x64,0x40,0x84,0x0a,0x84,0x0b, // code info
    0x80, // LOAD_CONST_SMALL_INT 0
    0x51, // LOAD_CONST_NONE
    0x1b,0x02, // IMPORT_NAME 'micropython'
    0x16,0x02, // STORE_NAME 'micropython'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x03, // STORE_NAME 'add'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x04, // STORE_NAME 'count'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x05, // STORE_NAME 'multiply'
    0x11,0x06, // LOAD_NAME 'print'
    0x11,0x03, // LOAD_NAME 'add'
    0x11,0x04, // LOAD_NAME 'count'
    0x11,0x05, // LOAD_NAME 'multiply'
    0x34,0x03, // CALL_FUNCTION 3
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of asm_rv32__lt_module_gt_

// frozen native code for file asm_rv32.py, scope asm_rv32_asm_rv32_dot_py
static const byte fun_data_asm_rv32_asm_rv32_dot_py[6] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x33, 0x05, 0xb5, 0x00, 0x82, 0x80,
};
static const mp_raw_code_t proto_fun_asm_rv32_asm_rv32_dot_py = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_rv32_asm_rv32_dot_py,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 6,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 2,
    .asm_type_sig = 2,
};

// child of asm_rv32__lt_module_gt_

// frozen native code for file asm_rv32.py, scope asm_rv32_asm_rv32_dot_py2
static const byte fun_data_asm_rv32_asm_rv32_dot_py2[18] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x81, 0x45, 0x93, 0x85, 0x15, 0x00, 0x13, 0x05, 0xf5, 0xff, 0xe3, 0x1c, 0x05, 0xfe, 0x2e, 0x85,
    0x82, 0x80,
};
static const mp_raw_code_t proto_fun_asm_rv32_asm_rv32_dot_py2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_rv32_asm_rv32_dot_py2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 18,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 1,
    .asm_type_sig = 3,
};

// child of asm_rv32__lt_module_gt_

// frozen native code for file asm_rv32.py, scope asm_rv32_asm_rv32_dot_py3
static const byte fun_data_asm_rv32_asm_rv32_dot_py3[32] __attribute__((section(".text,\"ax\",@progbits # "))) __attribute__ ((aligned (2))) = {
    0x33, 0x05, 0xb5, 0x02, 0x33, 0x46, 0xd5, 0x02, 0xb3, 0x66, 0xb5, 0x02, 0x83, 0x25, 0x45, 0x00,
    0x23, 0x20, 0xb5, 0x00, 0x37, 0x56, 0x34, 0x12, 0x13, 0x06, 0x86, 0x67, 0x01, 0x00, 0x82, 0x80,
};
static const mp_raw_code_t proto_fun_asm_rv32_asm_rv32_dot_py3 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_NATIVE_ASM,
    .is_generator = 0,
    .fun_data = fun_data_asm_rv32_asm_rv32_dot_py3,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 32,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #endif
    .asm_n_pos_args = 4,
    .asm_type_sig = 2,
};

static const mp_raw_code_t *const children_asm_rv32__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_asm_rv32_asm_rv32_dot_py,
    (const mp_raw_code_t *)&proto_fun_asm_rv32_asm_rv32_dot_py2,
    (const mp_raw_code_t *)&proto_fun_asm_rv32_asm_rv32_dot_py3,
};

static const mp_raw_code_truncated_t proto_fun_asm_rv32__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_asm_rv32__lt_module_gt_,
    .children = (void *)&children_asm_rv32__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 42,
    .n_children = 3,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_asm_rv32__lt_module_gt_ + 3,
        .line_info_top = fun_data_asm_rv32__lt_module_gt_ + 11,
        .opcodes = fun_data_asm_rv32__lt_module_gt_ + 11,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_asm_rv32[7] = {
    MP_QSTR_asm_rv32_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_micropython,
    MP_QSTR_add,
    MP_QSTR_count,
    MP_QSTR_multiply,
    MP_QSTR_print,
};

static const mp_frozen_module_t frozen_module_asm_rv32 = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_asm_rv32,
        .obj_table = NULL,
    },
    .proto_fun = &proto_fun_asm_rv32__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "asm_rv32.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_asm_rv32,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("asm_rv32", "asm_rv32.py")
#endif

/*
byte sizes:
qstr content: 3 unique, 31 bytes
bc content: 42
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 0 entries, 0 bytes
raw code content: 4 * 4 = 64
mp_frozen_mpy_names_content: 13
mp_frozen_mpy_content_size: 4
total: 154
*/
