c_module("$(NO_SUCH)/x")
