// CircuitPython 9.2 and later.
#pragma once
#define FROZEN_ABI 123
#define FROZEN_ABI_CIRCUITPYTHON 1
#include "../../common/config.h"
