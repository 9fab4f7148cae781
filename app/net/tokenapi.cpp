// SPDX-License-Identifier: MIT
#include "tokenapi.h"
