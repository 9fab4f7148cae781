// SPDX-License-Identifier: MIT
#include "tenantregistry.h"
