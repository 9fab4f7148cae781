// SPDX-License-Identifier: MIT
#include "tokenlistreader.h"
