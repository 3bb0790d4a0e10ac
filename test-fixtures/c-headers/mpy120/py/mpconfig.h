// MicroPython 1.20 and 1.21, and CircuitPython 9.0 and 9.1.
#pragma once
#define FROZEN_ABI 120
#include "../../common/config.h"
