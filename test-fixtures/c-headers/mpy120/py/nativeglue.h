#pragma once
#include "mpconfig.h"
#include "../../common/native.h"
#include "../../common/check.h"
