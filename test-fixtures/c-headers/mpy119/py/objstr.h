#pragma once
#include "mpconfig.h"
#include "../../common/text.h"
