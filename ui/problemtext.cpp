// SPDX-License-Identifier: MIT
#include "problemtext.h"
