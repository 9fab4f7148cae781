// SPDX-License-Identifier: MIT
#include "tokenjson.h"
