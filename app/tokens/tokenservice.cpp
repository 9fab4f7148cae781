// SPDX-License-Identifier: MIT
#include "tokenservice.h"
