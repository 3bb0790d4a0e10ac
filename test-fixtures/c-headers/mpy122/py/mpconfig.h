// MicroPython 1.22.
#pragma once
#define FROZEN_ABI 122
#include "../../common/config.h"
