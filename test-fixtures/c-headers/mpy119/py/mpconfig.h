// MicroPython 1.19.
#pragma once
#define FROZEN_ABI 119
#include "../../common/config.h"
