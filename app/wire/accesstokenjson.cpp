// SPDX-License-Identifier: MIT
#include "accesstokenjson.h"
