// SPDX-License-Identifier: MIT
#include "patchtext.h"
