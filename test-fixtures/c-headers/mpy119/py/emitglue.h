#pragma once
#include "mpconfig.h"
#include "../../common/code.h"
