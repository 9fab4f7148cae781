// SPDX-License-Identifier: MIT
#include "connectiontest.h"
