// SPDX-License-Identifier: MIT
#include "sessionwatch.h"

#include <CoreFoundation/CoreFoundation.h>
#include <objc/message.h>
#include <objc/runtime.h>

namespace patdesk {

/// Of the screen lock tells the distributed notification centre, which has an interface in C; of sleep and of
/// another user's session the workspace's own, which wants an object of Objective-C: one class with one
/// method. Written by Apple's documentation, and not tried yet.
class SessionWatch::Platform {
public:
    explicit Platform(SessionWatch& watch) : m_watch(watch) {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &Platform::onLock,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
        m_observer = newObserver(this);
        observe("NSWorkspaceWillSleepNotification");
        observe("NSWorkspaceSessionDidResignActiveNotification");
    }

    ~Platform() {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        call<void, id>(workspaceCenter(), "removeObserver:", m_observer);
        call<void>(m_observer, "release");
    }

    Q_DISABLE_COPY_MOVE(Platform)

private:
    template <class R, class... Arguments>
    static R call(id object, const char* method, Arguments... arguments) {
        using Function = R (*)(id, SEL, Arguments...);
        return reinterpret_cast<Function>(objc_msgSend)(object, sel_registerName(method), arguments...);
    }

    static id classNamed(const char* name) { return reinterpret_cast<id>(objc_getClass(name)); }

    static id workspaceCenter() {
        return call<id>(call<id>(classNamed("NSWorkspace"), "sharedWorkspace"), "notificationCenter");
    }

    static id newObserver(Platform* platform) {
        static const Class kind = [] {
            const Class made =
                objc_allocateClassPair(objc_getClass("NSObject"), "PatdeskSessionObserver", sizeof(void*));
            class_addMethod(made, sel_registerName("sessionLeft:"), reinterpret_cast<IMP>(&Platform::onLeft),
                            "v@:@");
            objc_registerClassPair(made);
            return made;
        }();
        const id observer = class_createInstance(kind, sizeof(void*));
        *static_cast<Platform**>(object_getIndexedIvars(observer)) = platform;
        return observer;
    }

    void observe(const char* notification) {
        const id name = call<id, const char*>(classNamed("NSString"), "stringWithUTF8String:", notification);
        call<void, id, SEL, id, id>(workspaceCenter(), "addObserver:selector:name:object:", m_observer,
                                    sel_registerName("sessionLeft:"), name, nullptr);
    }

    static void onLeft(id self, SEL, id) {
        Platform* const platform = *static_cast<Platform**>(object_getIndexedIvars(self));
        Q_EMIT platform->m_watch.left();
    }

    static void onLock(CFNotificationCenterRef, void* platform, CFNotificationName, const void*,
                       CFDictionaryRef) {
        Q_EMIT static_cast<Platform*>(platform)->m_watch.left();
    }

    SessionWatch& m_watch;
    id m_observer = nullptr;
};

SessionWatch::SessionWatch(QObject* parent)
    : QObject(parent), m_platform(std::make_unique<Platform>(*this)) {}

SessionWatch::~SessionWatch() = default;

/// The system waits for its observers, and what can wait for nothing else is done by then.
void SessionWatch::mayLeave() {}

} // namespace patdesk
