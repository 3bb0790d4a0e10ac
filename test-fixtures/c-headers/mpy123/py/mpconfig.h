// MicroPython 1.23 and later.
#pragma once
#define FROZEN_ABI 123
#include "../../common/config.h"
