#pragma once
#include "mpconfig.h"
#include "../../common/integer.h"
