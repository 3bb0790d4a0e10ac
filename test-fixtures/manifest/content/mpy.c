//
// Content for MICROPY_MODULE_FROZEN_STR
//
#include <stdint.h>
#define MP_FROZEN_STR_NAMES \

const uint32_t mp_frozen_str_sizes[] = { 0 };
const char mp_frozen_str_content[] = {
"\0"
};

//
// Content for MICROPY_MODULE_FROZEN_MPY
//
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
    MP_QSTR__lt__brace_open__brace_close__space__brace_open__colon__dot_2f_brace_close__gt_ = MP_QSTRnumber_of,
    MP_QSTR_BIG,
    MP_QSTR_Empty,
    MP_QSTR_Local,
    MP_QSTR_Meta,
    MP_QSTR_Named,
    MP_QSTR_Shape,
    MP_QSTR_Square,
    MP_QSTR_WithNothingButText,
    MP_QSTR___contains__,
    MP_QSTR___lt__,
    MP_QSTR__i,
    MP_QSTR_anything,
    MP_QSTR_area,
    MP_QSTR_base,
    MP_QSTR_classes_dot_py,
    MP_QSTR_cls,
    MP_QSTR_cm,
    MP_QSTR_i,
    MP_QSTR_last,
    MP_QSTR_local_class,
    MP_QSTR_made,
    MP_QSTR_n,
    MP_QSTR_name,
    MP_QSTR_names,
    MP_QSTR_no_space_,
    MP_QSTR_ordering,
    MP_QSTR_other,
    MP_QSTR_property,
    MP_QSTR_s,
    MP_QSTR_setter,
    MP_QSTR_side,
    MP_QSTR_square,
    MP_QSTR_tag,
    MP_QSTR_title,
    MP_QSTR_unit,
    MP_QSTR_who,
    MP_QSTR_x,
};

const qstr_hash_t mp_qstr_frozen_const_hashes[] = {
    20231,
    50185,
    57296,
    63848,
    20248,
    59558,
    18154,
    43684,
    30980,
    24518,
    26717,
    30035,
    48335,
    50834,
    18160,
    17114,
    19545,
    28395,
    46540,
    16175,
    45561,
    47400,
    46539,
    30114,
    10641,
    22500,
    46187,
    39073,
    10690,
    46550,
    22788,
    43134,
    26052,
    25079,
    49253,
    18819,
    32725,
    46557,
};

const qstr_len_t mp_qstr_frozen_const_lengths[] = {
    11,
    3,
    5,
    5,
    4,
    5,
    5,
    6,
    18,
    12,
    6,
    2,
    8,
    4,
    4,
    10,
    3,
    2,
    1,
    4,
    11,
    4,
    1,
    4,
    5,
    3,
    8,
    5,
    8,
    1,
    6,
    4,
    6,
    3,
    5,
    4,
    3,
    1,
};

extern const qstr_pool_t mp_qstr_const_pool;
const qstr_pool_t mp_qstr_frozen_const_pool = {
    &mp_qstr_const_pool, // previous pool
    MP_QSTRnumber_of, // previous pool size
    true, // is_sorted
    10, // allocated entries
    38, // used entries
    (qstr_hash_t *)mp_qstr_frozen_const_hashes,
    (qstr_len_t *)mp_qstr_frozen_const_lengths,
    {
        "<{} {:.2f}>",
        "BIG",
        "Empty",
        "Local",
        "Meta",
        "Named",
        "Shape",
        "Square",
        "WithNothingButText",
        "__contains__",
        "__lt__",
        "_i",
        "anything",
        "area",
        "base",
        "classes.py",
        "cls",
        "cm",
        "i",
        "last",
        "local_class",
        "made",
        "n",
        "name",
        "names",
        "no ",
        "ordering",
        "other",
        "property",
        "s",
        "setter",
        "side",
        "square",
        "tag",
        "title",
        "unit",
        "who",
        "x",
    },
};

////////////////////////////////////////////////////////////////////////////////
// frozen module classes
// - original source file: $FIXTURES/mpy/bytecode/classes.mpy
// - frozen file name: classes.py
// - .mpy header: 4d:06:00:1f

// frozen bytecode for file classes.py, scope classes__lt_module_gt_
static const byte fun_data_classes__lt_module_gt_[189] = {
    0x60,0x26, // prelude
    0x01, // names: <module>
    0x20,0x89,0x25,0x8b,0x09,0x8b,0x1b,0x84,0x0a,0x69,0x20,0x69,0x20,0x27,0x27,0x26,0x1f,0x37, // code info
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x02, // LOAD_CONST_STRING 'Shape'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x02, // STORE_NAME 'Shape'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x01, // MAKE_FUNCTION 1
    0x10,0x03, // LOAD_CONST_STRING 'Square'
    0x11,0x02, // LOAD_NAME 'Shape'
    0x34,0x03, // CALL_FUNCTION 3
    0x16,0x03, // STORE_NAME 'Square'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x02, // MAKE_FUNCTION 2
    0x10,0x04, // LOAD_CONST_STRING 'Named'
    0x11,0x03, // LOAD_NAME 'Square'
    0x34,0x03, // CALL_FUNCTION 3
    0x16,0x04, // STORE_NAME 'Named'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x11, // STORE_NAME 'local_class'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x04, // MAKE_FUNCTION 4
    0x10,0x05, // LOAD_CONST_STRING 'Empty'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x05, // STORE_NAME 'Empty'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x05, // MAKE_FUNCTION 5
    0x10,0x06, // LOAD_CONST_STRING 'WithNothingButText'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x06, // STORE_NAME 'WithNothingButText'
    0x11,0x03, // LOAD_NAME 'Square'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x29, // STORE_NAME 's'
    0x11,0x04, // LOAD_NAME 'Named'
    0x84, // LOAD_CONST_SMALL_INT 4
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x2a, // STORE_NAME 'n'
    0x10,0x07, // LOAD_CONST_STRING 'BIG'
    0x11,0x29, // LOAD_NAME 's'
    0x18,0x08, // STORE_ATTR 'title'
    0x11,0x2b, // LOAD_NAME 'print'
    0x11,0x29, // LOAD_NAME 's'
    0x11,0x2a, // LOAD_NAME 'n'
    0x11,0x29, // LOAD_NAME 's'
    0x13,0x08, // LOAD_ATTR 'title'
    0x11,0x29, // LOAD_NAME 's'
    0x14,0x09, // LOAD_METHOD 'unit'
    0x36,0x00, // CALL_METHOD 0
    0x11,0x04, // LOAD_NAME 'Named'
    0x14,0x0a, // LOAD_METHOD 'made'
    0x36,0x00, // CALL_METHOD 0
    0x11,0x29, // LOAD_NAME 's'
    0x11,0x2a, // LOAD_NAME 'n'
    0xd7, // BINARY_OP 0 __lt__
    0x11,0x2a, // LOAD_NAME 'n'
    0x13,0x0b, // LOAD_ATTR 'anything'
    0x11,0x2a, // LOAD_NAME 'n'
    0x81, // LOAD_CONST_SMALL_INT 1
    0x82, // LOAD_CONST_SMALL_INT 2
    0x34,0x02, // CALL_FUNCTION 2
    0x11,0x2c, // LOAD_NAME 'len'
    0x11,0x2a, // LOAD_NAME 'n'
    0x34,0x01, // CALL_FUNCTION 1
    0x11,0x2a, // LOAD_NAME 'n'
    0x83, // LOAD_CONST_SMALL_INT 3
    0x55, // LOAD_SUBSCR
    0x84, // LOAD_CONST_SMALL_INT 4
    0x11,0x2a, // LOAD_NAME 'n'
    0xdd, // BINARY_OP 6 <in>
    0x34,0x0b, // CALL_FUNCTION 11
    0x59, // POP_TOP
    0x11,0x2b, // LOAD_NAME 'print'
    0x11,0x11, // LOAD_NAME 'local_class'
    0x11,0x02, // LOAD_NAME 'Shape'
    0x34,0x01, // CALL_FUNCTION 1
    0x13,0x0c, // LOAD_ATTR 'tag'
    0x11,0x04, // LOAD_NAME 'Named'
    0x13,0x0d, // LOAD_ATTR 'Meta'
    0x13,0x0e, // LOAD_ATTR 'ordering'
    0x11,0x04, // LOAD_NAME 'Named'
    0x13,0x0f, // LOAD_ATTR 'last'
    0x11,0x2d, // LOAD_NAME 'isinstance'
    0x11,0x2a, // LOAD_NAME 'n'
    0x11,0x02, // LOAD_NAME 'Shape'
    0x34,0x02, // CALL_FUNCTION 2
    0x11,0x2e, // LOAD_NAME 'issubclass'
    0x11,0x03, // LOAD_NAME 'Square'
    0x11,0x04, // LOAD_NAME 'Named'
    0x34,0x02, // CALL_FUNCTION 2
    0x34,0x05, // CALL_FUNCTION 5
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_Shape
static const byte fun_data_classes_Shape[85] = {
    0x08,0x20, // prelude
    0x02, // names: Shape
    0x48,0x40,0x23,0x44,0x64,0x40,0x64,0x64,0x64,0x68,0x20,0x68,0x20,0x68,0x20, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x02, // LOAD_CONST_STRING 'Shape'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x16,0x15, // STORE_NAME 'count'
    0x2b,0x00, // BUILD_LIST 0
    0x16,0x16, // STORE_NAME 'names'
    0x32,0x00, // MAKE_FUNCTION 0
    0x16,0x13, // STORE_NAME '__init__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x18, // STORE_NAME 'area'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x19, // STORE_NAME '__repr__'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x1b, // STORE_NAME '__lt__'
    0x11,0x31, // LOAD_NAME 'staticmethod'
    0x32,0x04, // MAKE_FUNCTION 4
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x09, // STORE_NAME 'unit'
    0x11,0x32, // LOAD_NAME 'classmethod'
    0x32,0x05, // MAKE_FUNCTION 5
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x0a, // STORE_NAME 'made'
    0x11,0x33, // LOAD_NAME 'property'
    0x32,0x06, // MAKE_FUNCTION 6
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x08, // STORE_NAME 'title'
    0x11,0x08, // LOAD_NAME 'title'
    0x13,0x10, // LOAD_ATTR 'setter'
    0x32,0x07, // MAKE_FUNCTION 7
    0x34,0x01, // CALL_FUNCTION 1
    0x16,0x08, // STORE_NAME 'title'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape___init__
static const byte fun_data_classes_Shape___init__[34] = {
    0x22,0x0e, // prelude
    0x13,0x36,0x14, // names: __init__, self, name
    0x80,0x08,0x24,0x2a, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x18,0x14, // STORE_ATTR 'name'
    0x12,0x02, // LOAD_GLOBAL 'Shape'
    0x57, // DUP_TOP
    0x13,0x15, // LOAD_ATTR 'count'
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x5a, // ROT_TWO
    0x18,0x15, // STORE_ATTR 'count'
    0xb0, // LOAD_FAST 0
    0x13,0x16, // LOAD_ATTR 'names'
    0x14,0x17, // LOAD_METHOD 'append'
    0xb1, // LOAD_FAST 1
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape___init__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 34,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 19,
        .line_info = fun_data_classes_Shape___init__ + 5,
        .line_info_top = fun_data_classes_Shape___init__ + 9,
        .opcodes = fun_data_classes_Shape___init__ + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape___init__ fun_data_classes_Shape___init__[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape_area
static const byte fun_data_classes_Shape_area[9] = {
    0x09,0x08, // prelude
    0x18,0x36, // names: area, self
    0x80,0x0d, // code info
    0x12,0x37, // LOAD_GLOBAL 'NotImplementedError'
    0x65, // RAISE_OBJ
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape_area = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape_area,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 9,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 24,
        .line_info = fun_data_classes_Shape_area + 4,
        .line_info_top = fun_data_classes_Shape_area + 6,
        .opcodes = fun_data_classes_Shape_area + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape_area fun_data_classes_Shape_area[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape___repr__
static const byte fun_data_classes_Shape___repr__[21] = {
    0x29,0x08, // prelude
    0x19,0x36, // names: __repr__, self
    0x80,0x10, // code info
    0x23,0x00, // LOAD_CONST_OBJ 0
    0x14,0x1a, // LOAD_METHOD 'format'
    0xb0, // LOAD_FAST 0
    0x13,0x14, // LOAD_ATTR 'name'
    0xb0, // LOAD_FAST 0
    0x14,0x18, // LOAD_METHOD 'area'
    0x36,0x00, // CALL_METHOD 0
    0x36,0x02, // CALL_METHOD 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape___repr__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape___repr__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 21,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 25,
        .line_info = fun_data_classes_Shape___repr__ + 4,
        .line_info_top = fun_data_classes_Shape___repr__ + 6,
        .opcodes = fun_data_classes_Shape___repr__ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape___repr__ fun_data_classes_Shape___repr__[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape___lt__
static const byte fun_data_classes_Shape___lt__[19] = {
    0x22,0x0a, // prelude
    0x1b,0x36,0x38, // names: __lt__, self, other
    0x80,0x13, // code info
    0xb0, // LOAD_FAST 0
    0x14,0x18, // LOAD_METHOD 'area'
    0x36,0x00, // CALL_METHOD 0
    0xb1, // LOAD_FAST 1
    0x14,0x18, // LOAD_METHOD 'area'
    0x36,0x00, // CALL_METHOD 0
    0xd7, // BINARY_OP 0 __lt__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape___lt__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape___lt__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 27,
        .line_info = fun_data_classes_Shape___lt__ + 5,
        .line_info_top = fun_data_classes_Shape___lt__ + 7,
        .opcodes = fun_data_classes_Shape___lt__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape___lt__ fun_data_classes_Shape___lt__[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape_unit
static const byte fun_data_classes_Shape_unit[8] = {
    0x00,0x06, // prelude
    0x09, // names: unit
    0x80,0x17, // code info
    0x10,0x1c, // LOAD_CONST_STRING 'cm'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape_unit = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape_unit,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 8,
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
        .qstr_block_name_idx = 9,
        .line_info = fun_data_classes_Shape_unit + 3,
        .line_info_top = fun_data_classes_Shape_unit + 5,
        .opcodes = fun_data_classes_Shape_unit + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape_unit fun_data_classes_Shape_unit[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape_made
static const byte fun_data_classes_Shape_made[16] = {
    0x11,0x08, // prelude
    0x0a,0x39, // names: made, cls
    0x80,0x1b, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x1d, // LOAD_ATTR '__name__'
    0x12,0x02, // LOAD_GLOBAL 'Shape'
    0x13,0x15, // LOAD_ATTR 'count'
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape_made = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape_made,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 16,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 10,
        .line_info = fun_data_classes_Shape_made + 4,
        .line_info_top = fun_data_classes_Shape_made + 6,
        .opcodes = fun_data_classes_Shape_made + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape_made fun_data_classes_Shape_made[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape_title
static const byte fun_data_classes_Shape_title[14] = {
    0x11,0x08, // prelude
    0x08,0x36, // names: title, self
    0x80,0x1f, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x14, // LOAD_ATTR 'name'
    0x14,0x1e, // LOAD_METHOD 'upper'
    0x36,0x00, // CALL_METHOD 0
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape_title = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape_title,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_classes_Shape_title + 4,
        .line_info_top = fun_data_classes_Shape_title + 6,
        .opcodes = fun_data_classes_Shape_title + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape_title fun_data_classes_Shape_title[0]
#endif

// child of classes_Shape
// frozen bytecode for file classes.py, scope classes_Shape_title2
static const byte fun_data_classes_Shape_title2[17] = {
    0x1a,0x0a, // prelude
    0x08,0x36,0x3a, // names: title, self, value
    0x80,0x23, // code info
    0xb1, // LOAD_FAST 1
    0x14,0x1f, // LOAD_METHOD 'lower'
    0x36,0x00, // CALL_METHOD 0
    0xb0, // LOAD_FAST 0
    0x18,0x14, // STORE_ATTR 'name'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Shape_title2 = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape_title2,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 17,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 8,
        .line_info = fun_data_classes_Shape_title2 + 5,
        .line_info_top = fun_data_classes_Shape_title2 + 7,
        .opcodes = fun_data_classes_Shape_title2 + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Shape_title2 fun_data_classes_Shape_title2[0]
#endif

static const mp_raw_code_t *const children_classes_Shape[] = {
    (const mp_raw_code_t *)&proto_fun_classes_Shape___init__,
    (const mp_raw_code_t *)&proto_fun_classes_Shape_area,
    (const mp_raw_code_t *)&proto_fun_classes_Shape___repr__,
    (const mp_raw_code_t *)&proto_fun_classes_Shape___lt__,
    (const mp_raw_code_t *)&proto_fun_classes_Shape_unit,
    (const mp_raw_code_t *)&proto_fun_classes_Shape_made,
    (const mp_raw_code_t *)&proto_fun_classes_Shape_title,
    (const mp_raw_code_t *)&proto_fun_classes_Shape_title2,
};

static const mp_raw_code_truncated_t proto_fun_classes_Shape = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Shape,
    .children = (void *)&children_classes_Shape,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 85,
    .n_children = 8,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 2,
        .line_info = fun_data_classes_Shape + 3,
        .line_info_top = fun_data_classes_Shape + 18,
        .opcodes = fun_data_classes_Shape + 18,
    },
    #endif
    #endif
};

// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_Square
static const byte fun_data_classes_Square[28] = {
    0x08,0x0b, // prelude
    0x03, // names: Square
    0x88,0x27,0x66,0x20,0x00, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x03, // LOAD_CONST_STRING 'Square'
    0x16,0x30, // STORE_NAME '__qualname__'
    0xb0, // LOAD_FAST 0
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x16,0x13, // STORE_NAME '__init__'
    0x32,0x01, // MAKE_FUNCTION 1
    0x16,0x18, // STORE_NAME 'area'
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of classes_Square
// frozen bytecode for file classes.py, scope classes_Square___init__
static const byte fun_data_classes_Square___init__[27] = {
    0x2b,0x0e, // prelude
    0x13,0x3b,0x36,0x21, // names: __init__, *, self, side
    0x80,0x28,0x2c, // code info
    0x12,0x3c, // LOAD_GLOBAL 'super'
    0x25,0x00, // LOAD_DEREF 0
    0xb1, // LOAD_FAST 1
    0x15,0x13, // LOAD_SUPER_METHOD '__init__'
    0x10,0x20, // LOAD_CONST_STRING 'square'
    0x36,0x01, // CALL_METHOD 1
    0x59, // POP_TOP
    0xb2, // LOAD_FAST 2
    0xb1, // LOAD_FAST 1
    0x18,0x21, // STORE_ATTR 'side'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Square___init__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Square___init__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 27,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 3,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 19,
        .line_info = fun_data_classes_Square___init__ + 6,
        .line_info_top = fun_data_classes_Square___init__ + 9,
        .opcodes = fun_data_classes_Square___init__ + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Square___init__ fun_data_classes_Square___init__[0]
#endif

// child of classes_Square
// frozen bytecode for file classes.py, scope classes_Square_area
static const byte fun_data_classes_Square_area[14] = {
    0x11,0x08, // prelude
    0x18,0x36, // names: area, self
    0x80,0x2c, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x21, // LOAD_ATTR 'side'
    0xb0, // LOAD_FAST 0
    0x13,0x21, // LOAD_ATTR 'side'
    0xf4, // BINARY_OP 29 __mul__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Square_area = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Square_area,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 14,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 24,
        .line_info = fun_data_classes_Square_area + 4,
        .line_info_top = fun_data_classes_Square_area + 6,
        .opcodes = fun_data_classes_Square_area + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Square_area fun_data_classes_Square_area[0]
#endif

static const mp_raw_code_t *const children_classes_Square[] = {
    (const mp_raw_code_t *)&proto_fun_classes_Square___init__,
    (const mp_raw_code_t *)&proto_fun_classes_Square_area,
};

static const mp_raw_code_truncated_t proto_fun_classes_Square = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Square,
    .children = (void *)&children_classes_Square,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 28,
    .n_children = 2,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 3,
        .line_info = fun_data_classes_Square + 3,
        .line_info_top = fun_data_classes_Square + 7,
        .opcodes = fun_data_classes_Square + 8,
    },
    #endif
    #endif
};

// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_Named
static const byte fun_data_classes_Named[80] = {
    0x18,0x19, // prelude
    0x04, // names: Named
    0x88,0x30,0x26,0x2c,0x42,0x69,0x66,0x64,0x64,0x64,0x64,0x00, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x04, // LOAD_CONST_STRING 'Named'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x80, // LOAD_CONST_SMALL_INT 0
    0x42,0x49, // JUMP 9
    0x57, // DUP_TOP
    0x16,0x34, // STORE_NAME '_i'
    0x11,0x34, // LOAD_NAME '_i'
    0x16,0x0f, // STORE_NAME 'last'
    0x81, // LOAD_CONST_SMALL_INT 1
    0xe5, // BINARY_OP 14 __iadd__
    0x57, // DUP_TOP
    0x82, // LOAD_CONST_SMALL_INT 2
    0xd7, // BINARY_OP 0 __lt__
    0x43,0x32, // POP_JUMP_IF_TRUE -14
    0x59, // POP_TOP
    0x19,0x34, // DELETE_NAME '_i'
    0x54, // LOAD_BUILD_CLASS
    0x32,0x00, // MAKE_FUNCTION 0
    0x10,0x0d, // LOAD_CONST_STRING 'Meta'
    0x34,0x02, // CALL_FUNCTION 2
    0x16,0x0d, // STORE_NAME 'Meta'
    0xb0, // LOAD_FAST 0
    0x20,0x01,0x01, // MAKE_CLOSURE 1
    0x16,0x18, // STORE_NAME 'area'
    0x32,0x02, // MAKE_FUNCTION 2
    0x16,0x22, // STORE_NAME '__getattr__'
    0x32,0x03, // MAKE_FUNCTION 3
    0x16,0x24, // STORE_NAME '__call__'
    0x32,0x04, // MAKE_FUNCTION 4
    0x16,0x25, // STORE_NAME '__len__'
    0x32,0x05, // MAKE_FUNCTION 5
    0x16,0x26, // STORE_NAME '__getitem__'
    0x32,0x06, // MAKE_FUNCTION 6
    0x16,0x27, // STORE_NAME '__contains__'
    0xb0, // LOAD_FAST 0
    0x63, // RETURN_VALUE
};
// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named_Meta
static const byte fun_data_classes_Named_Meta[19] = {
    0x00,0x06, // prelude
    0x0d, // names: Meta
    0x88,0x35, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x0d, // LOAD_CONST_STRING 'Meta'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x23,0x01, // LOAD_CONST_OBJ 1
    0x16,0x0e, // STORE_NAME 'ordering'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named_Meta = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named_Meta,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
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
        .qstr_block_name_idx = 13,
        .line_info = fun_data_classes_Named_Meta + 3,
        .line_info_top = fun_data_classes_Named_Meta + 5,
        .opcodes = fun_data_classes_Named_Meta + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named_Meta fun_data_classes_Named_Meta[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named_area
static const byte fun_data_classes_Named_area[19] = {
    0x22,0x0a, // prelude
    0x18,0x3b,0x36, // names: area, *, self
    0x80,0x38, // code info
    0x12,0x3c, // LOAD_GLOBAL 'super'
    0x25,0x00, // LOAD_DEREF 0
    0xb1, // LOAD_FAST 1
    0x15,0x18, // LOAD_SUPER_METHOD 'area'
    0x36,0x00, // CALL_METHOD 0
    0x81, // LOAD_CONST_SMALL_INT 1
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named_area = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named_area,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 19,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 5,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 24,
        .line_info = fun_data_classes_Named_area + 5,
        .line_info_top = fun_data_classes_Named_area + 7,
        .opcodes = fun_data_classes_Named_area + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named_area fun_data_classes_Named_area[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named___getattr__
static const byte fun_data_classes_Named___getattr__[12] = {
    0x1a,0x0a, // prelude
    0x22,0x36,0x14, // names: __getattr__, self, name
    0x80,0x3b, // code info
    0x10,0x23, // LOAD_CONST_STRING 'no '
    0xb1, // LOAD_FAST 1
    0xf2, // BINARY_OP 27 __add__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named___getattr__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named___getattr__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 12,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 34,
        .line_info = fun_data_classes_Named___getattr__ + 5,
        .line_info_top = fun_data_classes_Named___getattr__ + 7,
        .opcodes = fun_data_classes_Named___getattr__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named___getattr__ fun_data_classes_Named___getattr__[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named___call__
static const byte fun_data_classes_Named___call__[11] = {
    0x91,0x80,0x80,0x40,0x08, // prelude
    0x24,0x36, // names: __call__, self
    0x80,0x3e, // code info
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named___call__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named___call__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 11,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 4,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 36,
        .line_info = fun_data_classes_Named___call__ + 7,
        .line_info_top = fun_data_classes_Named___call__ + 9,
        .opcodes = fun_data_classes_Named___call__ + 9,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named___call__ fun_data_classes_Named___call__[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named___len__
static const byte fun_data_classes_Named___len__[10] = {
    0x09,0x08, // prelude
    0x25,0x36, // names: __len__, self
    0x80,0x41, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x21, // LOAD_ATTR 'side'
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named___len__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named___len__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 10,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 2,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 37,
        .line_info = fun_data_classes_Named___len__ + 4,
        .line_info_top = fun_data_classes_Named___len__ + 6,
        .opcodes = fun_data_classes_Named___len__ + 6,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named___len__ fun_data_classes_Named___len__[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named___getitem__
static const byte fun_data_classes_Named___getitem__[13] = {
    0x1a,0x0a, // prelude
    0x26,0x36,0x3d, // names: __getitem__, self, i
    0x80,0x44, // code info
    0xb0, // LOAD_FAST 0
    0x13,0x21, // LOAD_ATTR 'side'
    0xb1, // LOAD_FAST 1
    0xf4, // BINARY_OP 29 __mul__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named___getitem__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named___getitem__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 13,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 38,
        .line_info = fun_data_classes_Named___getitem__ + 5,
        .line_info_top = fun_data_classes_Named___getitem__ + 7,
        .opcodes = fun_data_classes_Named___getitem__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named___getitem__ fun_data_classes_Named___getitem__[0]
#endif

// child of classes_Named
// frozen bytecode for file classes.py, scope classes_Named___contains__
static const byte fun_data_classes_Named___contains__[13] = {
    0x1a,0x0a, // prelude
    0x27,0x36,0x3e, // names: __contains__, self, x
    0x80,0x47, // code info
    0xb1, // LOAD_FAST 1
    0xb0, // LOAD_FAST 0
    0x13,0x21, // LOAD_ATTR 'side'
    0xd9, // BINARY_OP 2 __eq__
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Named___contains__ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named___contains__,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 13,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 39,
        .line_info = fun_data_classes_Named___contains__ + 5,
        .line_info_top = fun_data_classes_Named___contains__ + 7,
        .opcodes = fun_data_classes_Named___contains__ + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Named___contains__ fun_data_classes_Named___contains__[0]
#endif

static const mp_raw_code_t *const children_classes_Named[] = {
    (const mp_raw_code_t *)&proto_fun_classes_Named_Meta,
    (const mp_raw_code_t *)&proto_fun_classes_Named_area,
    (const mp_raw_code_t *)&proto_fun_classes_Named___getattr__,
    (const mp_raw_code_t *)&proto_fun_classes_Named___call__,
    (const mp_raw_code_t *)&proto_fun_classes_Named___len__,
    (const mp_raw_code_t *)&proto_fun_classes_Named___getitem__,
    (const mp_raw_code_t *)&proto_fun_classes_Named___contains__,
};

static const mp_raw_code_truncated_t proto_fun_classes_Named = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Named,
    .children = (void *)&children_classes_Named,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 80,
    .n_children = 7,
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
        .qstr_block_name_idx = 4,
        .line_info = fun_data_classes_Named + 3,
        .line_info_top = fun_data_classes_Named + 14,
        .opcodes = fun_data_classes_Named + 15,
    },
    #endif
    #endif
};

// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_local_class
static const byte fun_data_classes_local_class[23] = {
    0x29,0x0d, // prelude
    0x11,0x35, // names: local_class, base
    0x80,0x4b,0x6c,0x60,0x00, // code info
    0x54, // LOAD_BUILD_CLASS
    0xb0, // LOAD_FAST 0
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x10,0x12, // LOAD_CONST_STRING 'Local'
    0x25,0x00, // LOAD_DEREF 0
    0x34,0x03, // CALL_FUNCTION 3
    0xc1, // STORE_FAST 1
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of classes_local_class
// frozen bytecode for file classes.py, scope classes_local_class_Local
static const byte fun_data_classes_local_class_Local[30] = {
    0x11,0x0b, // prelude
    0x12,0x3b, // names: Local, *
    0x88,0x4c,0x46,0x01, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x12, // LOAD_CONST_STRING 'Local'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x25,0x00, // LOAD_DEREF 0
    0x13,0x1d, // LOAD_ATTR '__name__'
    0x16,0x0c, // STORE_NAME 'tag'
    0xb1, // LOAD_FAST 1
    0x20,0x00,0x01, // MAKE_CLOSURE 0
    0x16,0x28, // STORE_NAME 'who'
    0xb1, // LOAD_FAST 1
    0x63, // RETURN_VALUE
};
// child of classes_local_class_Local
// frozen bytecode for file classes.py, scope classes_local_class_Local_who
static const byte fun_data_classes_local_class_Local_who[16] = {
    0x1a,0x0a, // prelude
    0x28,0x3b,0x36, // names: who, *, self
    0x80,0x4f, // code info
    0xb1, // LOAD_FAST 1
    0x13,0x0c, // LOAD_ATTR 'tag'
    0x42,0x40, // JUMP 0
    0x51, // LOAD_CONST_NONE
    0x2a,0x02, // BUILD_TUPLE 2
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_local_class_Local_who = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_local_class_Local_who,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 16,
    .n_children = 0,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 4,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 2,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 40,
        .line_info = fun_data_classes_local_class_Local_who + 5,
        .line_info_top = fun_data_classes_local_class_Local_who + 7,
        .opcodes = fun_data_classes_local_class_Local_who + 7,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_local_class_Local_who fun_data_classes_local_class_Local_who[0]
#endif

static const mp_raw_code_t *const children_classes_local_class_Local[] = {
    (const mp_raw_code_t *)&proto_fun_classes_local_class_Local_who,
};

static const mp_raw_code_truncated_t proto_fun_classes_local_class_Local = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_local_class_Local,
    .children = (void *)&children_classes_local_class_Local,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 30,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 3,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 18,
        .line_info = fun_data_classes_local_class_Local + 4,
        .line_info_top = fun_data_classes_local_class_Local + 7,
        .opcodes = fun_data_classes_local_class_Local + 8,
    },
    #endif
    #endif
};

static const mp_raw_code_t *const children_classes_local_class[] = {
    (const mp_raw_code_t *)&proto_fun_classes_local_class_Local,
};

static const mp_raw_code_truncated_t proto_fun_classes_local_class = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_local_class,
    .children = (void *)&children_classes_local_class,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 23,
    .n_children = 1,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 6,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 1,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 17,
        .line_info = fun_data_classes_local_class + 4,
        .line_info_top = fun_data_classes_local_class + 8,
        .opcodes = fun_data_classes_local_class + 9,
    },
    #endif
    #endif
};

// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_Empty
static const byte fun_data_classes_Empty[15] = {
    0x00,0x06, // prelude
    0x05, // names: Empty
    0x88,0x55, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x05, // LOAD_CONST_STRING 'Empty'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_Empty = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_Empty,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
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
        .qstr_block_name_idx = 5,
        .line_info = fun_data_classes_Empty + 3,
        .line_info_top = fun_data_classes_Empty + 5,
        .opcodes = fun_data_classes_Empty + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_Empty fun_data_classes_Empty[0]
#endif

// child of classes__lt_module_gt_
// frozen bytecode for file classes.py, scope classes_WithNothingButText
static const byte fun_data_classes_WithNothingButText[15] = {
    0x00,0x06, // prelude
    0x06, // names: WithNothingButText
    0x88,0x59, // code info
    0x11,0x1d, // LOAD_NAME '__name__'
    0x16,0x2f, // STORE_NAME '__module__'
    0x10,0x06, // LOAD_CONST_STRING 'WithNothingButText'
    0x16,0x30, // STORE_NAME '__qualname__'
    0x51, // LOAD_CONST_NONE
    0x63, // RETURN_VALUE
};
#if MICROPY_PERSISTENT_CODE_SAVE
static const mp_raw_code_truncated_t proto_fun_classes_WithNothingButText = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes_WithNothingButText,
    .children = NULL,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 15,
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
        .qstr_block_name_idx = 6,
        .line_info = fun_data_classes_WithNothingButText + 3,
        .line_info_top = fun_data_classes_WithNothingButText + 5,
        .opcodes = fun_data_classes_WithNothingButText + 5,
    },
    #endif
    #endif
};
#else
#define proto_fun_classes_WithNothingButText fun_data_classes_WithNothingButText[0]
#endif

static const mp_raw_code_t *const children_classes__lt_module_gt_[] = {
    (const mp_raw_code_t *)&proto_fun_classes_Shape,
    (const mp_raw_code_t *)&proto_fun_classes_Square,
    (const mp_raw_code_t *)&proto_fun_classes_Named,
    (const mp_raw_code_t *)&proto_fun_classes_local_class,
    (const mp_raw_code_t *)&proto_fun_classes_Empty,
    (const mp_raw_code_t *)&proto_fun_classes_WithNothingButText,
};

static const mp_raw_code_truncated_t proto_fun_classes__lt_module_gt_ = {
    .proto_fun_indicator[0] = MP_PROTO_FUN_INDICATOR_RAW_CODE_0,
    .proto_fun_indicator[1] = MP_PROTO_FUN_INDICATOR_RAW_CODE_1,
    .kind = MP_CODE_BYTECODE,
    .is_generator = 0,
    .fun_data = fun_data_classes__lt_module_gt_,
    .children = (void *)&children_classes__lt_module_gt_,
    #if MICROPY_PERSISTENT_CODE_SAVE
    .fun_data_len = 189,
    .n_children = 6,
    #if MICROPY_EMIT_MACHINE_CODE
    .prelude_offset = 0,
    #endif
    #if MICROPY_PY_SYS_SETTRACE
    .line_of_definition = 0,
    .prelude = {
        .n_state = 13,
        .n_exc_stack = 0,
        .scope_flags = 0,
        .n_pos_args = 0,
        .n_kwonly_args = 0,
        .n_def_pos_args = 0,
        .qstr_block_name_idx = 1,
        .line_info = fun_data_classes__lt_module_gt_ + 3,
        .line_info_top = fun_data_classes__lt_module_gt_ + 21,
        .opcodes = fun_data_classes__lt_module_gt_ + 21,
    },
    #endif
    #endif
};

static const qstr_short_t const_qstr_table_data_classes[63] = {
    MP_QSTR_classes_dot_py,
    MP_QSTR__lt_module_gt_,
    MP_QSTR_Shape,
    MP_QSTR_Square,
    MP_QSTR_Named,
    MP_QSTR_Empty,
    MP_QSTR_WithNothingButText,
    MP_QSTR_BIG,
    MP_QSTR_title,
    MP_QSTR_unit,
    MP_QSTR_made,
    MP_QSTR_anything,
    MP_QSTR_tag,
    MP_QSTR_Meta,
    MP_QSTR_ordering,
    MP_QSTR_last,
    MP_QSTR_setter,
    MP_QSTR_local_class,
    MP_QSTR_Local,
    MP_QSTR___init__,
    MP_QSTR_name,
    MP_QSTR_count,
    MP_QSTR_names,
    MP_QSTR_append,
    MP_QSTR_area,
    MP_QSTR___repr__,
    MP_QSTR_format,
    MP_QSTR___lt__,
    MP_QSTR_cm,
    MP_QSTR___name__,
    MP_QSTR_upper,
    MP_QSTR_lower,
    MP_QSTR_square,
    MP_QSTR_side,
    MP_QSTR___getattr__,
    MP_QSTR_no_space_,
    MP_QSTR___call__,
    MP_QSTR___len__,
    MP_QSTR___getitem__,
    MP_QSTR___contains__,
    MP_QSTR_who,
    MP_QSTR_s,
    MP_QSTR_n,
    MP_QSTR_print,
    MP_QSTR_len,
    MP_QSTR_isinstance,
    MP_QSTR_issubclass,
    MP_QSTR___module__,
    MP_QSTR___qualname__,
    MP_QSTR_staticmethod,
    MP_QSTR_classmethod,
    MP_QSTR_property,
    MP_QSTR__i,
    MP_QSTR_base,
    MP_QSTR_self,
    MP_QSTR_NotImplementedError,
    MP_QSTR_other,
    MP_QSTR_cls,
    MP_QSTR_value,
    MP_QSTR__star_,
    MP_QSTR_super,
    MP_QSTR_i,
    MP_QSTR_x,
};

// constants
static const mp_rom_obj_tuple_t const_obj_classes_1 = {{&mp_type_tuple}, 1, {
    MP_ROM_QSTR(MP_QSTR_side),
}};

// constant table
static const mp_rom_obj_t const_obj_table_data_classes[2] = {
    MP_ROM_QSTR(MP_QSTR__lt__brace_open__brace_close__space__brace_open__colon__dot_2f_brace_close__gt_),
    MP_ROM_PTR(&const_obj_classes_1),
};

static const mp_frozen_module_t frozen_module_classes = {
    .constants = {
        .qstr_table = (qstr_short_t *)&const_qstr_table_data_classes,
        .obj_table = (mp_obj_t *)&const_obj_table_data_classes,
    },
    .proto_fun = &proto_fun_classes__lt_module_gt_,
};

////////////////////////////////////////////////////////////////////////////////
// collection of all frozen modules

const char mp_frozen_names[] = {
    #ifdef MP_FROZEN_STR_NAMES
    MP_FROZEN_STR_NAMES
    #endif
    "classes.py\0"
    "\0"
};

const mp_frozen_module_t *const mp_frozen_mpy_content[] = {
    &frozen_module_classes,
};

#ifdef MICROPY_FROZEN_LIST_ITEM
MICROPY_FROZEN_LIST_ITEM("classes", "classes.py")
#endif

/*
byte sizes:
qstr content: 38 unique, 352 bytes
bc content: 757
const str content: 0
const int content: 0
const obj content: 0
const table qstr content: 0 entries, 0 bytes
const table ptr content: 2 entries, 8 bytes
raw code content: 26 * 4 = 416
mp_frozen_mpy_names_content: 12
mp_frozen_mpy_content_size: 4
total: 1549
*/
