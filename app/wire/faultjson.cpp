// SPDX-License-Identifier: MIT
#include "faultjson.h"
